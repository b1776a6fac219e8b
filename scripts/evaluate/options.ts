/** The command line of the evaluation programs. */

export interface Options {
  readonly folder: string;
  readonly has: (flag: string) => boolean;
  readonly option: (name: string) => string | undefined;
}

/** Reads `DIR --flag --name value`; ends the program with a message where no folder is named. */
export function readOptions(usage: string): Options {
  const words = process.argv.slice(2);
  const folder = words[0];
  if (!folder || folder.startsWith('--')) {
    console.error(`Name the folder of a labelled corpus: ${usage}`);
    process.exit(2);
  }
  return {
    folder,
    has: (flag) => words.includes(`--${flag}`),
    option: (name) => {
      const at = words.indexOf(`--${name}`);
      return at < 0 ? undefined : words[at + 1];
    },
  };
}
