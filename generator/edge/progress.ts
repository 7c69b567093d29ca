/** Is told what a run does now, and at its end, with nothing, that it does nothing any more. */
export type Progress = (phase?: string) => void;

/** Shows on one line of a terminal what a run does, and takes it away in the end. */
export function showProgress(write: (text: string) => void): Progress {
  let shown = false;
  return (phase) => {
    if (phase !== undefined) write(`\r\u001b[K${phase} …`);
    else if (shown) write('\r\u001b[K');
    shown = phase !== undefined;
  };
}

/** For whoever watches nothing. */
export const noProgress: Progress = () => undefined;
