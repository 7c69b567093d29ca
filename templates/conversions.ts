import type { ConversionChoice, ConversionModel, ConversionParts, Service } from '../generator/service.js';
import { importTypes } from './imports.js';
import { printLiteral, Verbatim, type Literal } from './literal.js';
import { lines, printFile } from './print.js';

/** `conversions.ts`: where dates and 64-bit integers stand. Tables refer to each other by function, so that their order does not matter. */
export function printConversions(service: Service): string {
  const statements = service.conversions.map(({ constant, conversion }) =>
    lines(`export const ${constant}: Conversion = ${printLiteral(conversionLiteral(conversion, ''))};`),
  );
  return printFile([...importTypes('../runtime/convert/conversion.js', ['Conversion']), ...statements]);
}

/** A table as a literal; `prefix` stands before constants. */
export function conversionLiteral(conversion: ConversionModel, prefix: string): Literal {
  switch (conversion.kind) {
    case 'scalar':
      return conversion.scalar;
    case 'reference':
      // In the file of the tables themselves the declaration may come later.
      return new Verbatim(`${prefix}${conversion.constant}`, prefix === '');
    case 'parts':
      return partsLiteral(conversion, prefix);
  }
}

function partsLiteral({ text, integer, fields, rest, prefix: first, items, choose }: ConversionParts, prefix: string): Literal {
  const literal = (each: ConversionModel | undefined): Literal => (each === undefined ? null : conversionLiteral(each, prefix));
  return {
    text,
    integer: integer || undefined,
    fields: fields.length === 0 ? undefined : Object.fromEntries(fields.map(([name, each]) => [name, literal(each)])),
    rest: rest && literal(rest),
    prefix: first.every((each) => each === undefined) && items === undefined ? undefined : first.length === 0 ? undefined : first.map(literal),
    items: items && literal(items),
    choose: choose.length === 0 ? undefined : choose.map((choice) => choiceLiteral(choice, prefix)),
  };
}

function choiceLiteral({ has, when, use }: ConversionChoice, prefix: string): Literal {
  return {
    has: has.length === 0 ? undefined : has,
    when: when.length === 0 ? undefined : Object.fromEntries(when),
    use: conversionLiteral(use, prefix),
  };
}
