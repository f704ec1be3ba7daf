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
  return shell === 'bash' ? forBash(text, name) : text;
}

/**
 * The library's script for bash, which works without the package bash-completion too, which can be read twice, and which offers files
 * where a word has no completion of its own, as paths have none.
 */
function forBash(text: string, name: string): string {
  const words = `__${name}_words`;
  const own = text
    .replaceAll(/^readonly (?=ShellCompDirective)/gm, '')
    .replace('    _get_comp_words_by_ref -n "=:" cur prev words cword\n', `    ${words}\n`);
  return `${own}
# The words of the line, those with = and : in one piece where bash-completion is there
${words}() {
    if declare -F _get_comp_words_by_ref >/dev/null; then
        _get_comp_words_by_ref -n "=:" cur prev words cword
    else
        words=("\${COMP_WORDS[@]}")
        cword=$COMP_CWORD
        cur=\${COMP_WORDS[COMP_CWORD]}
        prev=\${COMP_WORDS[COMP_CWORD-1]}
    fi
}

complete -o default -F __${name}_complete ${name}
`;
}

/** The completions of the last of some words of a command line, a line each, and below them how the shell is to treat them. */
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
