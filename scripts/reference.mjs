// The reference page of a file that users write, from its JSON Schema: what each field is, in the schema's own words.

function intro({ folder, title, readMore }) {
  return `<!-- Made by \`npm run generate\` from ${folder}/schema.ts. Do not edit. -->

# ${title}

Unknown fields are errors. A field is optional unless it says *required*. ${readMore}
`;
}

/** The page as Markdown: one table for each map that the schema knows, in the order in which they are met. */
export function referencePage(language) {
  const { schema } = language;
  const sections = [section('The document', schema)];
  for (const [name, definition] of Object.entries(schema.$defs)) {
    if (definition.properties !== undefined) sections.push(section(`\`${name}\``, definition));
    else sections.push(`## \`${name}\`\n\n${sentence(typeWords(definition), definition.description)}\n`);
  }
  return [intro(language), ...sections].join('\n');
}

function section(title, definition) {
  const rows = Object.entries(definition.properties).map(([name, field]) => row(name, field, definition));
  const description = definition.description === undefined ? '' : `${definition.description}\n\n`;
  return `## ${title}\n\n${description}| field | holds | what it is |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

function row(name, field, { required = [], dependentRequired = {} }) {
  const needs = dependentRequired[name];
  const notes = [
    ...(required.includes(name) ? ['*required*'] : []),
    ...(needs === undefined ? [] : [`needs ${needs.map((each) => `\`${each}\``).join(' and ')}`]),
  ];
  const nested =
    field.properties === undefined
      ? []
      : [
          `with ${Object.keys(field.properties)
            .map((each) => `\`${each}\``)
            .join(', ')}`,
        ];
  const words = [field.description ?? '', ...nested, ...notes].filter((each) => each !== '').join('; ');
  return `| \`${name}\` | ${typeWords(field)} | ${escaped(words)} |`;
}

function typeWords(field) {
  if (field.const !== undefined) return `\`${field.const}\``;
  if (field.enum !== undefined) return field.enum.map((each) => `\`${each}\``).join(' or ');
  if (field.$ref !== undefined) return `[${nameOf(field.$ref)}](#${nameOf(field.$ref).toLowerCase()})`;
  const names = { object: 'a map', array: 'a list', string: 'a string', boolean: '`true` or `false`' };
  const type = [field.type]
    .flat()
    .map((each) => names[each])
    .join(' or ');
  const items = field.items?.$ref ?? field.then?.items?.$ref;
  return items === undefined ? type : `${type} of [${nameOf(items)}](#${nameOf(items).toLowerCase()})`;
}

function nameOf(reference) {
  return reference.split('/').at(-1);
}

function sentence(type, description) {
  return escaped(description === undefined ? type : `${type}: ${description}`);
}

function escaped(text) {
  return text.replaceAll('|', '\\|');
}
