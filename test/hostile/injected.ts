import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { generate, type Generated } from '../../generator/generate.js';
import type { JsonObject } from '../../generator/json.js';
import { readTemplates } from '../support/sources.js';
import { fillIn, namesOf, placesOf, formedPlacesOf, type TextAt } from './inject.js';

const templates = readTemplates();

/** A document of places, by its file. Those of this folder are JSON objects. */
export function readPlaces(file: string): JsonObject {
  return parse(readFileSync(join(import.meta.dirname, 'documents', file), 'utf8')) as JsonObject;
}

/** The ways to put a payload everywhere: before a mark of the place, behind one, and bare. */
export const ways = ['first', 'last', 'bare'] as const;

/** How many turns it takes until every name has been bare once. */
export const turns = 5;

/**
 * The text of each place of a document. Keys beside each other and names that are referred to have to differ, so that with the bare
 * way one of them in five is bare, by turns, and the others have a mark, as have those that need a form.
 */
export function textsOf(document: JsonObject, payload: string, way: (typeof ways)[number], turn: number): TextAt {
  const formed = new Set(formedPlacesOf(document));
  const names = new Set(namesOf(document));
  const numbers = new Map(placesOf(document).map((place, index) => [place, index]));
  return (place) => {
    const number = numbers.get(place) ?? 0;
    const isBare = way === 'bare' && !formed.has(place) && (!names.has(place) || number % turns === turn % turns);
    if (isBare) return payload;
    return way === 'last' ? `x${number}x${payload}` : `${payload}x${number}x`;
  };
}

/** What the generator makes of a document with the texts at its places. */
export function generateFilled(document: JsonObject, textAt: TextAt): Promise<Generated> {
  const text = JSON.stringify(fillIn(document, textAt));
  return generate({ specFolder: 'spec', apis: new Map([['demo', new Map([['openapi.json', text]])]]), templates });
}

