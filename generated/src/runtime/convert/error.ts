/** What cannot be converted: the place of it, and what is wrong, never the value. */
export class ConversionError extends TypeError {
  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(path ? `${path}: ${reason}` : reason);
  }
}

/** The error of a member or an item, told of the object or array. A name that the table does not have is data, and may be a person's. */
export function within(key: string | number, isKnown: boolean, { path, reason }: ConversionError): ConversionError {
  const step = typeof key === 'number' ? `[${key}]` : isKnown ? key : '*';
  return new ConversionError(`${step}${path && !path.startsWith('[') ? '.' : ''}${path}`, reason);
}
