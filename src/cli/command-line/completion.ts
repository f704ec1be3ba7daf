// Loaded only where a shell asks: the library is of no use to a run.
import { script } from '@bomb.sh/tab';
import describe from '@bomb.sh/tab/commander';
import type { Command } from 'commander';
import type { Shell } from './commands.js';

/**
 * The script that teaches a shell to complete the words of a program, as `completion SHELL` prints it. It asks the program itself at
 * every TAB, through its hidden command `complete`.
 */
export function completionScript(program: Command, shell: Shell): string {
  const name = program.name();
  const text = printed(() => script(shell, name, name));
  // Without this bash offers no files where a word has no completion of its own, as paths have none.
  return shell === 'bash' ? `${text}complete -o default -F __${name}_complete ${name}\n` : text;
}

/** What can stand for the last of some words of a command line, a line each, and below them what the shell is to make of them. */
export function completions(program: Command, words: readonly string[]): string {
  const root = describe(program, { completionCommandName: 'completion' });
  const text = printed(() => root.parse([...words]));
  return /^:\d+\n$/.test(text) ? `:${filesWelcome}\n` : text;
}

/** What the scripts take for "complete files where nothing else is offered". */
const filesWelcome = 0;

/** What a function prints by `console.log`, the one way in which the library speaks. */
function printed(print: () => void): string {
  const { log } = console;
  let text = '';
  console.log = (line: string) => {
    text += `${line}\n`;
  };
  try {
    print();
  } finally {
    console.log = log;
  }
  return text;
}
