import type { Status, ToolIo } from '../../generator/edge/tool.js';
import { createProject, type Project } from './project.js';

/** A project in a temporary folder, and a command of one purpose run in it. */
export interface ToolProject extends Project {
  readonly tool: (command: (argv: readonly string[], io: ToolIo) => Promise<Status>, ...argv: string[]) => Promise<{ status: number; out: string; err: string }>;
}

/** A project with the given files. */
export function createToolProject(files: Record<string, string>): ToolProject {
  const project = createProject(files);
  return {
    ...project,
    tool: async (command, ...argv) => {
      let [out, err] = ['', ''];
      const io = { cwd: project.path, root: project.path, out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
      const status = await command(argv, io);
      return { status, out, err };
    },
  };
}
