/** The key under which a schema says which type `templates/emitted-types.ts` gives it. A document's own has been taken away. */
export const emittedAs = 'x-emitted-as';

/** The key under which a schema that is marked as a list names the component of its items. */
export const listOf = 'x-list-of';
