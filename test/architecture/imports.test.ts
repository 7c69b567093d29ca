import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const imports = [...listSources('generator'), ...listSources('templates')].flatMap(readImports);

describe('who may import whom', () => {
  it('lets the runtime import nothing but itself, and a library in one place each', () => {
    const strange = imports.filter(({ from, to, typeOnly }) => isRuntime(from) && !isRuntime(to) && !typeOnly);
    expect(strange.map(show)).toEqual([
      'templates/runtime/http.ts -> openapi-fetch',
      'templates/runtime/oauth2.ts -> oauth4webapi',
      'templates/runtime/testing/validate.ts -> @cfworker/json-schema',
    ]);
  });

  it('lets no client know of the test kit', () => {
    const strange = imports.filter(({ from, to }) => !isTestKit(from) && isTestKit(to));
    expect(strange.map(show)).toEqual([]);
  });

  it('lets a simulator import itself, its API, the test kit and the runtime', () => {
    const allowed = /^(simulators\/\w+\/|runtime\/|simulators\/index\.ts$|testing\.ts$)/;
    const strange = imports.filter(({ from, to }) => isSimulator(from) && !allowed.test(to.replace(/^templates\//, '')));
    expect(strange.map(show)).toEqual([]);
  });

  it('lets templates take only types of the generator', () => {
    const strange = imports.filter(({ from, to, typeOnly }) => isTemplate(from) && to.startsWith('generator/') && !typeOnly);
    expect(strange.map(show)).toEqual([]);
  });

  it('lets templates take those types from the model alone', () => {
    const targets = imports.filter(({ from, to }) => isTemplate(from) && to.startsWith('generator/')).map(({ to }) => to);
    expect([...new Set(targets)].sort()).toEqual(['generator/service.ts', 'generator/settings.ts']);
  });

  it('lets the generator call templates, never the runtime', () => {
    const strange = imports.filter(({ from, to }) => from.startsWith('generator/') && isRuntime(to));
    expect(strange.map(show)).toEqual([]);
  });

  it('keeps the disk, the process and the network at the edge', () => {
    const strange = imports.filter(({ from, to }) => to.startsWith('node:') && !isEdge(from));
    expect(strange.map(show)).toEqual([]);
  });

  it('lets only the mains call the edge', () => {
    const strange = imports.filter(({ from, to }) => isEdge(to) && !isEdge(from));
    expect(strange.map(show)).toEqual([]);
  });

  it('has no circles', () => {
    expect(findCircle(imports.filter(({ typeOnly }) => !typeOnly))).toBeUndefined();
  });
});

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function listSources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort();
}

function readImports(from: string): Import[] {
  const text = readFileSync(join(root, from), 'utf8');
  const pattern = /^(?:import|export)\s+(type\s)?[^'"`;]*?from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)/gm;
  return [...text.matchAll(pattern)].map(([, type, named, lazy]) => {
    const specifier = named ?? lazy ?? '';
    const target = specifier.startsWith('.') ? resolve(root, dirname(from), specifier) : undefined;
    const to = target === undefined ? specifier : relative(root, target).replaceAll('\\', '/').replace(/\.js$/, '.ts');
    return { from, to, typeOnly: type !== undefined };
  });
}

function findCircle(edges: readonly Import[]): string | undefined {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string | undefined => {
    if (path.includes(file)) return [...path, file].join(' -> ');
    if (done.has(file)) return undefined;
    for (const { to } of edges.filter(({ from }) => from === file)) {
      const circle = visit(to, [...path, file]);
      if (circle !== undefined) return circle;
    }
    done.add(file);
    return undefined;
  };
  return edges.map(({ from }) => visit(from, [])).find((circle) => circle !== undefined);
}

function isRuntime(path: string): boolean {
  return path.startsWith('templates/runtime/');
}

function isTemplate(path: string): boolean {
  return path.startsWith('templates/') && !isRuntime(path) && !isSimulator(path);
}

function isTestKit(path: string): boolean {
  return path.startsWith('templates/runtime/testing/') || isSimulator(path);
}

function isSimulator(path: string): boolean {
  return path.startsWith('templates/simulators/');
}

function isEdge(path: string): boolean {
  return /^generator\/(?:[a-z]+-)?main\.ts$/.test(path) || path.startsWith('generator/edge/');
}

function show({ from, to }: Import): string {
  return `${from} -> ${to}`;
}
