import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '../core/issue/nearest.ts';
import { fill } from '../core/issue/report.ts';
import { commandWords as words } from '../i18n/command-words.ts';

/**
 * Reads the command line. With `--help` it says how the command is used, and ends; where the line can't be read it says why too, and
 * ends with 2.
 */
export function commandLine<Config extends ParseArgsConfig>(
  config: Config,
  usage: string,
): ReturnType<typeof parseArgs<Config>> {
  const args = config.args ?? process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(whatIsWrong(error, Object.keys(config.options ?? {})));
    return endWithUsage(usage);
  }
}

/** Says how a command is used, and ends with 2. */
export function endWithUsage(usage: string): never {
  console.error(usage);
  process.exit(2);
}

/** Node says what it could not read in English, with the word itself between quotes. */
function whatIsWrong(error: unknown, options: readonly string[]): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const [, named = ''] = /'(.+?)(?: <value>)?'/.exec(message) ?? [];
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION': {
      const candidate = nearest(
        named,
        options.map((option) => `--${option}`),
      );
      const hint = candidate === undefined ? '' : ` ${fill(words.nearest, { nearest: candidate })}`;
      return fill(words.unknownOption, { option: named }) + hint;
    }
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return fill(words.badValue, { option: named });
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return fill(words.unexpected, { argument: named });
    default:
      throw error;
  }
}
