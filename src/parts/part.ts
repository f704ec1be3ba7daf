/**
 * What few runs take: a module that is loaded where one meets what it is for. What follows reading is synchronous and can't wait, so it
 * throws a `PartMissing`, and the pipeline does the same again once the part is loaded.
 */
export interface Part<Module> {
  /** The module. Throws a PartMissing where it isn't loaded. */
  readonly module: () => Module;
  readonly load: () => Promise<void>;
  readonly isLoaded: () => boolean;
  /** Takes the module from whoever loads it with all else, because nothing can wait there. */
  readonly give: (module: Module) => void;
}

/** A part, whatever is in it. */
export type AnyPart = Pick<Part<unknown>, 'load' | 'isLoaded'>;

/** Thrown where a part is needed that isn't loaded. */
export class PartMissing extends Error {
  readonly part: AnyPart;

  constructor(part: AnyPart) {
    super('a part of the program is not loaded');
    this.part = part;
  }
}

/** The part that `load` loads. */
export function loadedLater<Module>(load: () => Promise<Module>): Part<Module> {
  let loaded: { readonly module: Module } | undefined;
  const part: Part<Module> = {
    module: () => {
      if (loaded === undefined) throw new PartMissing(part);
      return loaded.module;
    },
    load: async () => {
      loaded ??= { module: await load() };
    },
    isLoaded: () => loaded !== undefined,
    give: (module) => {
      loaded ??= { module };
    },
  };
  return part;
}
