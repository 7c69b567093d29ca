import type { ElementShape, FieldModel, RootModel, Service, ShapeModel } from '../generator/service.js';
import { importTypes } from './imports.js';
import { printLiteral, Verbatim, type Literal } from './literal.js';
import { lines, printFile, type Statement } from './print.js';

/** `shapes.ts`: the tables of the XML codec. Shapes refer to each other by function, so that their order does not matter. */
export function printShapes(service: Service): string {
  const kinds = new Set(service.shapes.map(({ kind }) => (kind === 'root' ? 'Root' : 'ObjectShape')));
  return printFile([...importTypes('../runtime/xml/shape.js', [...kinds]), ...service.shapes.map(shapeStatement)]);
}

function shapeStatement(model: ShapeModel): Statement {
  const type = model.kind === 'root' ? 'Root' : 'ObjectShape';
  const literal = model.kind === 'root' ? rootLiteral(model.root) : shapeLiteral(model.shape);
  return lines(`export const ${model.constant}: ${type} = ${printLiteral(literal)};`);
}

function rootLiteral(root: RootModel): Literal {
  return { name: root.name, namespace: root.namespace, prefix: root.prefix, shape: shapeLiteral(root.shape) };
}

function shapeLiteral(shape: ElementShape): Literal {
  switch (shape.kind) {
    case 'scalar':
      return shape.scalar;
    case 'reference':
      return new Verbatim(shape.constant, true);
    case 'object':
      return { fields: shape.fields.map(fieldLiteral) };
  }
}

function fieldLiteral(field: FieldModel): Literal {
  return {
    name: field.name,
    as: field.as,
    shape: shapeLiteral(field.shape),
    list: field.list || undefined,
    item: field.item,
    attribute: field.attribute || undefined,
    required: field.required || undefined,
    namespace: field.namespace,
    prefix: field.prefix,
  };
}
