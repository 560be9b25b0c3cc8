import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Reads the command line; says how the command is used, and ends with 2, where it can't be read. */
export function commandLine<Config extends ParseArgsConfig>(
  config: Config,
  usage: string,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return endWithUsage(usage);
  }
}

/** Says how a command is used, and ends with 2. */
export function endWithUsage(usage: string): never {
  console.error(usage);
  process.exit(2);
}
