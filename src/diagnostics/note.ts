/** What is to be said of a case beside its verdict. */
export interface Note {
  /** `warning`: the case is likely not what is meant; `plugin`: how the CNI plugin handles a rule that decided. */
  readonly kind: 'remark' | 'warning' | 'plugin';
  readonly words: string;
}

export function remark(words: string): Note {
  return { kind: 'remark', words };
}

export function warningNote(words: string): Note {
  return { kind: 'warning', words };
}

export function pluginNote(words: string): Note {
  return { kind: 'plugin', words };
}

const leads = { remark: '', warning: 'warning: ', plugin: 'CNI: ' } as const satisfies Record<Note['kind'], string>;

/** As results carry it. */
export function noteText({ kind, words }: Note): string {
  return `${leads[kind]}${words}`;
}

/** Each note once, in the order in which they were found first. */
export function distinctNotes(notes: readonly Note[]): readonly Note[] {
  return [...new Map(notes.map((note) => [noteText(note), note])).values()];
}
