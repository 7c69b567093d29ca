import type { ContentModel, ElementModel, FieldModel, Service, ShapeModel } from '../generator/service.js';
import { importTypes } from './imports.js';
import { printLiteral, Verbatim, type Literal } from './literal.js';
import { lines, printFile, type Statement } from './print.js';

/** `shapes.ts`: the tables of the XML codec. Shapes refer to each other by function, so that their order does not matter. */
export function printShapes(service: Service): string {
  const types = new Set(service.shapes.map(typeOf));
  return printFile([...importTypes('../runtime/xml/shape.js', [...types]), ...service.shapes.map(shapeStatement)]);
}

function shapeStatement(model: ShapeModel): Statement {
  return lines(`export const ${model.constant}: ${typeOf(model)} = ${printLiteral(modelLiteral(model))};`);
}

function typeOf(model: ShapeModel): string {
  if (model.kind === 'root') return 'Root';
  const types: Partial<Record<ContentModel['kind'], string>> = { object: 'ObjectShape', wrapper: 'WrapperShape', choice: 'ChoiceShape' };
  return types[model.shape.kind] ?? 'Shape';
}

function modelLiteral(model: ShapeModel): Literal {
  if (model.kind === 'shape') return shapeLiteral(model.shape);
  const roots = model.roots.map(elementLiteral);
  const [single, ...others] = roots;
  return single === undefined || others.length > 0 ? roots : single;
}

function shapeLiteral(shape: ContentModel): Literal {
  switch (shape.kind) {
    case 'scalar':
      return shape.scalar;
    case 'reference':
      return new Verbatim(shape.constant, true);
    case 'object':
      return { fields: shape.fields.map(fieldLiteral), others: shape.others && fieldLiteral(shape.others) };
    case 'wrapper':
      return { content: fieldLiteral(shape.content) };
    case 'choice':
      return {
        by: fieldLiteral(shape.by),
        cases: Object.fromEntries(shape.cases.map(([value, each]) => [value, shapeLiteral(each)])),
        otherwise: shapeLiteral(shape.otherwise),
      };
  }
}

interface Members {
  readonly [key: string]: Literal | undefined;
}

function elementLiteral(element: ElementModel): Members {
  return { name: element.name, ...placeLiteral(element), shape: shapeLiteral(element.shape), unnamed: element.unnamed || undefined };
}

function placeLiteral({ namespace, prefix, nil }: ElementModel): Members {
  return { namespace, prefix, nil: nil || undefined };
}

function fieldLiteral({ name, elements, list, is, required, cdata }: FieldModel): Literal {
  const [single, ...others] = elements;
  const isOne = single !== undefined && others.length === 0;
  return {
    name,
    as: isOne && single.name !== name ? single.name : undefined,
    shape: isOne ? shapeLiteral(single.shape) : elements.map(elementLiteral),
    list: list || undefined,
    is,
    cdata: cdata || undefined,
    required: required || undefined,
    ...(isOne ? placeLiteral(single) : {}),
  };
}
