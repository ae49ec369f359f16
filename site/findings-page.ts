import { findingsSchema } from './findings-schema.ts';
import type { JsonSchema } from './type-schema.ts';

/** What findings.json holds, member by member, from its schema. */
export function findingsPage(): string {
  const schema = findingsSchema();
  const defs = schema.$defs as Readonly<Record<string, JsonSchema>>;
  const names = ['Findings', ...Object.keys(defs).filter((name) => name !== 'Findings')];
  return [
    '# Findings as JSON',
    '',
    'What `toJson` and `analyze --json` write. The same as JSON Schema (2020-12): `ringtrace/findings.schema.json` of the package.',
    '',
    ...names.flatMap((name) => section(name, defs[name]!)),
  ].join('\n');
}

function section(name: string, schema: JsonSchema): string[] {
  const properties = Object.entries((schema.properties ?? {}) as Readonly<Record<string, JsonSchema>>);
  const required = new Set((schema.required ?? []) as readonly string[]);
  const rows = properties.map(([member, of]) => {
    const said = [of.deprecated ? 'Deprecated.' : '', of.description ?? ''].join(' ').trim();
    return `| \`${member}\`${required.has(member) ? '' : ' (may be left out)'} | ${typeOf(of)} | ${safe(said)} |`;
  });
  const table = rows.length > 0 ? ['| member | type | says |', '| --- | --- | --- |', ...rows] : [typeOf(schema)];
  return [`## ${name}`, '', safe(String(schema.description ?? '')), '', ...table, ''];
}

function typeOf(schema: JsonSchema): string {
  if (typeof schema.$ref === 'string') {
    const name = schema.$ref.split('/').at(-1)!;
    return `[${name}](#${name.toLowerCase()})`;
  }
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (Array.isArray(schema.enum)) return schema.enum.map((word) => `\`${word}\``).join(', ');
  if (Array.isArray(schema.anyOf)) return schema.anyOf.map((of) => typeOf(of as JsonSchema)).join(' or ');
  if (Array.isArray(schema.prefixItems))
    return `[${schema.prefixItems.map((of) => typeOf(of as JsonSchema)).join(', ')}]`;
  if (schema.type === 'array') return `list of ${typeOf(schema.items as JsonSchema)}`;
  if (schema.type !== 'object') return String(schema.type ?? 'anything');
  const properties = Object.entries((schema.properties ?? {}) as Readonly<Record<string, JsonSchema>>);
  if (properties.length > 0) return `{ ${properties.map(([name, of]) => `${name}: ${typeOf(of)}`).join('; ')} }`;
  return `map to ${typeOf(schema.additionalProperties as JsonSchema)}`;
}

function safe(text: string): string {
  return text
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
    .replaceAll(/\{@link (\w+)\}/g, '`$1`');
}
