/** Where in an input file something stands. Lines and columns count from 1. */
export interface Place {
  /** The file's path as a person would type it, such as `spec/faxplus/openapi.yaml`. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** An RFC 6901 JSON pointer, where the place is known by its structure. */
  readonly pointer?: string;
}

/** Something in the input that makes the run impossible. */
export interface Problem {
  readonly place: Place;
  readonly found: string;
  readonly expected: string;
}

/** Something odd in the input that the run got past. */
export interface Warning {
  readonly place: Place;
  readonly found: string;
  /** What was done instead. */
  readonly done: string;
}

/** `file:line:column`, or `file#/json/pointer` where the line is not known. */
export function formatPlace(place: Place): string {
  if (place.line !== undefined) return `${place.file}:${place.line}:${place.column ?? 1}`;
  return place.pointer === undefined ? place.file : `${place.file}#${place.pointer}`;
}

/** One line for a person: `<place>: expected X, found Y`. */
export function formatProblem(problem: Problem): string {
  return `${formatPlace(problem.place)}: expected ${problem.expected}, found ${problem.found}`;
}

/** One line for a person: `<place>: warning: X; what was done`. */
export function formatWarning(warning: Warning): string {
  return `${formatPlace(warning.place)}: warning: ${warning.found}; ${warning.done}`;
}

/** How many problems a run tells of: enough to mend a document by. */
const mostProblems = 1000;

/** The problems, or the first thousand of them and how many more there are. */
export function boundProblems(problems: readonly Problem[]): readonly Problem[] {
  const [first] = problems;
  if (first === undefined || problems.length <= mostProblems) return problems;
  const rest = { place: { file: first.place.file }, found: `${problems.length - mostProblems} more problems`, expected: 'none' };
  return [...problems.slice(0, mostProblems), rest];
}
