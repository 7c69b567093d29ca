import { escapeAttribute } from './escape.js';
import { planOf, type Plan } from './plan.js';
import { addAttribute, type Tag } from './qualify.js';
import type { ElementShape, Field } from './shape.js';
import { elementsOf, inlineFields, isScalar, resolveShape } from './table.js';
import { fail, isObject, memberOf, refuse, writeText, type Members, type Writer } from './writer.js';

/** Adds the attributes of a value to a tag, those of inline objects too: what one declares has to hold in the content. */
export function writeAttributes(writer: Writer, tag: Tag, plan: Plan, value: Members): void {
  for (const planned of plan.attributes) {
    const member = memberOf(writer, planned, value, false);
    if (member === undefined) continue;
    const { field } = planned;
    writer.path.push(field.name);
    if (field.is === 'attribute') for (const element of elementsOf(field)) writeAttribute(writer, tag, field, element, member);
    else if (isObject(member)) writeAttributes(writer, tag, planOf({ fields: inlineFields(field) }), member);
    else refuse(writer, 'object', member);
    writer.path.pop();
  }
}

function writeAttribute(writer: Writer, tag: Tag, { list }: Field, element: ElementShape, value: unknown): void {
  const scalar = resolveShape(element.shape);
  if (!isScalar(scalar)) return fail(writer, 'an attribute cannot hold an object');
  if (list && !Array.isArray(value)) return refuse(writer, 'array', value);
  const texts = (Array.isArray(value) && list ? value : [value]).map((item) => writeText(writer, scalar, item, escapeAttribute));
  if (list && texts.some((text) => !text || / |&#/.test(text))) fail(writer, 'an item that is empty or has white space');
  addAttribute(writer.declared, tag, element, texts.join(' '));
}
