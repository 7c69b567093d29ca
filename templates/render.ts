import Handlebars from 'handlebars';

/**
 * The text of a Handlebars template with its view filled in. An isolated instance: nothing is escaped (the view is made of
 * Markdown already), a member that the view lacks is an error, and no helper can be reached but the built-in ones.
 */
export function renderTemplate(template: string, view: object): string {
  const handlebars = Handlebars.create();
  const render = handlebars.compile(template, { noEscape: true, strict: true, knownHelpersOnly: true });
  return render(view);
}
