import { parse } from 'acorn';
import {
  type Edit,
  edited,
  isNode,
  isOfLanguage,
  isRecord,
  nameOf,
  type Part,
  type Role,
  renamings,
} from './syntax.js';

/** Gives every variable of a compiled module another name, or every variable and property; what it exports keeps its name outside. */
export function renameCode(code: string, renamed: 'variables' | 'variables and properties'): string {
  const rename = (name: string, role: Role) => {
    const isMeant = role === 'variable' || renamed === 'variables and properties';
    return isMeant && !isOfLanguage(name, role) ? `${name}Renamed` : name;
  };
  const exported: string[] = [];
  const statements: readonly unknown[] = parse(code, { ecmaVersion: 'latest', sourceType: 'module' }).body;
  const edits = statements.filter(isNode).flatMap((statement): readonly Edit[] => {
    const { declaration, specifiers, source } = statement;
    if (isNode(declaration)) {
      exported.push(...declaredBy(declaration).map((name) => `${rename(name, 'variable')} as ${name}`));
      return [{ start: statement.start, end: declaration.start, text: '' }, ...renamings(declaration, rename)];
    }
    if (statement.type === 'ImportDeclaration' || (Array.isArray(specifiers) && !isNode(source)))
      return nodesIn(specifiers).flatMap((each) => specifierEdits(each, rename));
    return statement.type.startsWith('Export') ? [] : renamings(statement, rename);
  });
  return `${edited(code, edits)}\n${exported.length === 0 ? '' : `export { ${exported.join(', ')} };\n`}`;
}

function declaredBy(declaration: Part): readonly string[] {
  const declared = isRecord(declaration['id']) ? [declaration] : nodesIn(declaration['declarations']);
  return declared.flatMap(({ id }) => (isRecord(id) ? [nameOf(id)] : []));
}

/** `{ a }` of an import or an export becomes `{ a as b }` or `{ b as a }`. */
function specifierEdits(specifier: Part, rename: (name: string, role: Role) => string): readonly Edit[] {
  const { start, end, local, imported, exported } = specifier;
  if (!isNode(local)) return [];
  const name = rename(nameOf(local), 'variable');
  if (isRecord(imported)) return [{ start, end, text: `${nameOf(imported)} as ${name}` }];
  if (isRecord(exported)) return [{ start, end, text: `${name} as ${nameOf(exported)}` }];
  return [{ start: local.start, end: local.end, text: name }];
}

function nodesIn(list: unknown): readonly Part[] {
  return Array.isArray(list) ? list.filter(isNode) : [];
}
