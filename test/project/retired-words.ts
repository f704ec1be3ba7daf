/** Where a word may not be: among the words of identifiers, in comments, in texts that users may read. */
type Part = 'identifiers' | 'comments' | 'texts';

/** A word that `src` no longer has, and what it says instead. */
export interface RetiredWord {
  /** Words of an identifier, in lower case; in comments and texts the whole words, whatever their case. */
  readonly words: readonly string[];
  readonly use: string;
  readonly parts: readonly Part[];
  /** Where it is the field's own, or the name of a field of a report: by the beginning of the path below `src`. */
  readonly except?: readonly string[];
}

const everywhere = ['identifiers', 'comments', 'texts'] as const;

export const retiredWords: readonly RetiredWord[] = [
  {
    words: ['world', 'worlds'],
    use: 'assignment (of facts), or cluster state; `closed world` is a term of logic',
    parts: everywhere,
    except: ['report/html/generated'],
  },
  {
    words: ['ground', 'grounds'],
    use: 'evaluation context, or basis',
    parts: ['identifiers', 'comments'],
    // the field `ground` of reports; the colour behind text
    except: ['result', 'report', 'answer', 'cases/suites.ts'],
  },
  {
    words: ['standing', 'standings'],
    use: 'end candidate, or reach end',
    parts: ['identifiers', 'comments'],
  },
  { words: ['stand', 'stands'], use: 'end candidate', parts: ['identifiers'] },
  {
    words: ['passing', 'passages', 'entrance', 'entrances'],
    use: 'allowed traffic, or ingress path',
    parts: everywhere,
  },
  { words: ['passage'], use: 'allowed traffic', parts: ['identifiers', 'comments'] },
  {
    words: ['admission', 'admissions'],
    use: 'admitting rule',
    parts: ['identifiers'],
    // admission controllers
    except: ['kinds'],
  },
  {
    words: ['doubt', 'doubts', 'doubted', 'doubtful'],
    use: 'uncertainty, or uncertain',
    parts: everywhere,
    // its value `in doubt`
    except: ['discover/render/cache/program-identity.ts'],
  },
  {
    words: ['perhaps'],
    use: 'possible, or uncertain',
    parts: ['identifiers'],
    // the value `perhaps` of a rule in the report of `explain`
    except: ['explain', 'report/explanation'],
  },
  { words: ['quarantine', 'quarantined'], use: 'treat as unknown', parts: everywhere },
  { words: ['promote', 'promoted'], use: 'apply staged policies, or the enforced form', parts: everywhere },
  {
    words: ['aside'],
    use: 'settings files',
    parts: ['identifiers'],
    // the field `asideFiles` of reports
    except: ['result', 'report', 'intake/inputs.ts'],
  },
  {
    words: ['marker', 'markers'],
    use: 'kustomization or chart',
    parts: ['identifiers'],
    // of a sticky comment; of SVG
    except: ['cli', 'report'],
  },
  { words: ['offer', 'offered'], use: 'suggestion', parts: ['identifiers'] },
  { words: ['losses'], use: 'missing roots', parts: everywhere },
  {
    words: ['slice', 'slices'],
    use: 'decided traffic',
    parts: ['identifiers'],
    // EndpointSlice
    except: ['model', 'dialects/calico/entities'],
  },
  {
    words: ['unit', 'units'],
    use: 'policy rules, or rule sets',
    parts: ['identifiers'],
    // of time, and of UTF-16
    except: ['limit', 'diagnostics', 'report'],
  },
  { words: ['told', 'telling'], use: 'reported, described or distinguished', parts: ['identifiers'] },
  { words: ['laid'], use: 'built', parts: ['identifiers'], except: ['report/map/picture', 'report/html'] },
  { words: ['hang', 'hangs', 'hanging', 'hung'], use: 'depend', parts: everywhere },
];

/**
 * Words that say in a figure what a term says plainly. Some are terms somewhere (the `ground` of a report, a `frame` of a
 * picture, the `mark` of HTML), so that they are counted and not forbidden.
 */
export const metaphors: ReadonlySet<string> = new Set([
  ...retiredWords.flatMap(({ words }) => words),
  ...['way', 'ways', 'frame', 'frames', 'mark', 'marks', 'lay', 'lays', 'open', 'opened', 'opens', 'door', 'doors'],
  ...['say', 'says', 'said', 'saying', 'sayings', 'tell', 'tells', 'hear', 'heard', 'hearing', 'sight', 'sights'],
  ...['hit', 'hits', 'loss', 'homeless', 'offers', 'welcome', 'guest', 'guests', 'fence'],
]);
