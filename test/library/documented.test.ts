import { readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import t from 'tap';
import { type Node, type SourceFile, SyntaxKind } from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';

/** What a user of the library sees the types of. */
const files = ['src/index.ts', 'src/result.ts', ...readdirSync('src/result').map((name) => `src/result/${name}`)];

/** What is exported has one of these kinds. */
const declarations: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.InterfaceDeclaration,
  SyntaxKind.TypeAliasDeclaration,
  SyntaxKind.FunctionDeclaration,
  SyntaxKind.VariableStatement,
  SyntaxKind.ClassDeclaration,
]);

t.test('every type, function and field that the library exports is documented', async (t) => {
  const sources = parse(files);
  t.ok(sources.flatMap((source) => documentable(source)).length > 200, 'there is something to check');
  t.strictSame(
    sources.flatMap((source) => undocumented(source)),
    [],
  );
});

t.test('what is not documented is found, however deep it stands', async (t) => {
  const folder = t.testdir({
    'tsconfig.json': '{ "files": ["a.ts"] }',
    'a.ts': `/** A. */
export interface A {
  /** Here. */
  readonly told: string;
  readonly silent: readonly { /** In. */ readonly inner: string; readonly deep?: number }[];
}
export type B = { readonly b: 1 } | { /** C. */ readonly c: 2 };
interface Hidden { readonly own: string }
/** With a comment. */
export function run(options: { readonly flag: boolean }): Hidden | undefined;
export function run(): Hidden | undefined {
  const local: { readonly unseen: string } | undefined = undefined;
  return local;
}
`,
  });
  t.strictSame(
    parse(['a.ts'], folder).flatMap((source) => undocumented(source)),
    ['a.ts:5 silent', 'a.ts:5 deep', 'a.ts:7 B', 'a.ts:7 b'],
  );
});

/** The syntax trees of files, in the project of their folder. */
function parse(names: readonly string[], folder = '.'): readonly SourceFile[] {
  const api = new API({ cwd: resolve(folder) });
  t.teardown(() => api.close());
  const config = resolve(folder, folder === '.' ? 'tsconfig.types.json' : 'tsconfig.json');
  const project = api.updateSnapshot({ openProjects: [config] }).getProject(config);
  return names.map((name) => {
    const source = project?.program.getSourceFile(resolve(folder, name));
    if (source === undefined) throw new Error(`${name} isn't among the sources of ${config}`);
    return source;
  });
}

/** As `file:line name`. */
function undocumented(source: SourceFile): readonly string[] {
  return documentable(source)
    .filter((node) => !source.text.slice(node.pos, node.getStart(source)).includes('/**'))
    .map((node) => {
      const start = node.getStart(source);
      const line = source.text.slice(0, start).split('\n').length;
      return `${relative(resolve('.'), source.fileName).replace(/^.*\/(?=a\.ts$)/, '')}:${line} ${nameOf(node)}`;
    });
}

/** The declarations that a file exports, each before the fields in it; a function with several forms is described once, at the first. */
function documentable(source: SourceFile): readonly Node[] {
  const statements = source.statements.filter(isExported);
  return statements.flatMap((statement, index) => {
    if (statement.kind !== SyntaxKind.FunctionDeclaration) return [statement, ...fieldsBelow(statement)];
    const before = statements[index - 1];
    return before !== undefined && nameOf(before) === nameOf(statement) ? [] : [statement];
  });
}

function isExported(node: Node): boolean {
  if (!declarations.has(node.kind)) return false;
  let found = false;
  node.forEachChild((child) => {
    if (child.kind === SyntaxKind.ExportKeyword) found = true;
  });
  return found;
}

function fieldsBelow(node: Node): readonly Node[] {
  const found: Node[] = [];
  node.forEachChild((child) => {
    if (child.kind === SyntaxKind.PropertySignature || child.kind === SyntaxKind.MethodSignature) found.push(child);
    found.push(...fieldsBelow(child));
  });
  return found;
}

function nameOf(node: Node): string {
  let name = '';
  node.forEachChild((child) => {
    if (name === '' && child.kind === SyntaxKind.Identifier) name = child.getText();
  });
  return name;
}
