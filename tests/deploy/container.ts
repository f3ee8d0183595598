/**
 * Carries out a container file without containers: each stage is an empty folder, each step is done in it. What only
 * an image could show (its base, its packages, absolute paths in commands) is not tried.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { Copy, DockerfileParser, type Instruction } from 'dockerfile-ast';

export interface Stage {
  name: string;
  /** Stands for `/` of the image. */
  root: string;
  /** The working folder inside the image. */
  cwd: string;
  env: Record<string, string>;
  user: string;
  command: string[];
  healthcheck: string[];
}

/**
 * @param file the container file
 * @param context the folder that it copies from, less what `ignored` names
 * @param folder an empty one, for the stages
 * @param args values of ARG, as `--build-arg` gives them
 * @param programs folder of the `node` that stands for the image's
 * @returns the last stage
 */
export function buildContainer(
  file: string,
  context: string,
  ignored: readonly string[],
  folder: string,
  args: Record<string, string>,
  programs: string,
): Stage {
  const stages: Stage[] = [];
  // The way to the registry of packages is this machine's: a proxy, certificates, npm's settings and its cache. The
  // home is not: no step may touch what is there.
  const network = Object.entries(process.env).filter(([name]) => /proxy|cert|^npm_config_/i.test(name));
  const inherited = {
    ...(Object.fromEntries(network) as Record<string, string>),
    PATH: `${programs}:${process.env['PATH'] ?? ''}`,
    npm_config_userconfig: path.join(homedir(), '.npmrc'),
    npm_config_cache: process.env['npm_config_cache'] ?? path.join(homedir(), '.npm'),
    HOME: folder,
  };
  for (const instruction of DockerfileParser.parse(readFileSync(file, 'utf8')).getInstructions()) {
    const words = instruction.getArguments().map((argument) => argument.getValue());
    const keyword = instruction.getKeyword();
    if (keyword === 'FROM') {
      stages.push(emptyStage(words[2] ?? '', path.join(folder, `stage-${stages.length}`), inherited));
      continue;
    }
    const stage = stages.at(-1);
    if (!stage) throw new Error(`${keyword} before FROM`);
    step(keyword, words, instruction, stage, { stages, context, ignored, args });
  }
  const last = stages.at(-1);
  if (!last) throw new Error(`${file} has no FROM`);
  return last;
}

/** A path of the image on this machine. */
export function inside(stage: Stage, file: string): string {
  return path.join(stage.root, path.posix.resolve(stage.cwd, file));
}

interface Surroundings {
  stages: readonly Stage[];
  context: string;
  ignored: readonly string[];
  args: Record<string, string>;
}

function step(
  keyword: string,
  words: readonly string[],
  instruction: Instruction,
  stage: Stage,
  around: Surroundings,
): void {
  switch (keyword) {
    case 'WORKDIR':
      stage.cwd = path.posix.resolve(stage.cwd, words[0] ?? '');
      mkdirSync(inside(stage, '.'), { recursive: true });
      break;
    case 'ARG':
      for (const word of words) {
        const [name = '', fallback] = word.split('=');
        const value = around.args[name] ?? fallback;
        if (value !== undefined) stage.env[name] = value;
      }
      break;
    case 'ENV':
      for (const word of words) {
        const [name = '', ...rest] = word.split('=');
        // A path of the image is one on this machine.
        const value = rest.join('=');
        stage.env[name] = value.startsWith('/') ? path.join(stage.root, value) : value;
      }
      break;
    case 'COPY':
      copy(words, instruction, stage, around);
      break;
    case 'RUN':
      execFileSync('sh', ['-ec', instruction.getRawArgumentsContent() ?? ''], {
        cwd: inside(stage, '.'),
        env: stage.env,
        stdio: 'pipe',
      });
      break;
    case 'USER':
      stage.user = words[0] ?? '';
      break;
    case 'CMD':
      stage.command = JSON.parse(instruction.getRawArgumentsContent() ?? '[]') as string[];
      break;
    case 'HEALTHCHECK':
      stage.healthcheck = JSON.parse(
        /CMD\s+(\[[^]*\])/.exec(instruction.getRawArgumentsContent() ?? '')?.[1] ?? '[]',
      ) as string[];
      break;
    case 'EXPOSE':
    case 'VOLUME':
      break;
    default:
      throw new Error(`This test does not know ${keyword}`);
  }
}

function copy(words: readonly string[], instruction: Instruction, stage: Stage, around: Surroundings): void {
  const from = instruction instanceof Copy ? (instruction.getFromFlag()?.getValue() ?? undefined) : undefined;
  const source = from === undefined ? undefined : around.stages.find(({ name }) => name === from);
  if (from !== undefined && !source) throw new Error(`No stage ${from}`);
  const paths = words.filter((word) => !word.startsWith('--'));
  const target = paths.at(-1) ?? '';
  for (const one of paths.slice(0, -1)) {
    const file = source ? inside(source, one) : path.join(around.context, one);
    // A folder's content goes into the target, a file goes under its own name where the target is a folder.
    const isFolder = statSync(file).isDirectory();
    const into =
      isFolder || (paths.length === 2 && !target.endsWith('/'))
        ? target
        : path.join(target, path.basename(one));
    cpSync(file, inside(stage, into), {
      recursive: true,
      verbatimSymlinks: true,
      preserveTimestamps: true,
      filter: (name) => source !== undefined || !around.ignored.includes(path.relative(around.context, name)),
    });
  }
}

function emptyStage(name: string, root: string, env: Record<string, string>): Stage {
  mkdirSync(root, { recursive: true });
  return { name, root, cwd: '/', env: { ...env }, user: '', command: [], healthcheck: [] };
}
