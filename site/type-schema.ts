import ts from 'typescript';

export type JsonSchema = { readonly [key: string]: unknown };

/**
 * The JSON Schema (2020-12) of a type of plain data, its docstrings as descriptions. Named types of the project become `$defs`; a member whose type
 * JSON cannot hold is a fault of the type, and thrown.
 */
export function typeSchema(checker: ts.TypeChecker, type: ts.Type, name: string): JsonSchema {
  const defs = new Map<string, JsonSchema | null>();
  const root = reference(type, name);
  return { ...root, $defs: Object.fromEntries([...defs].sort(([a], [b]) => (a < b ? -1 : 1))) };

  function reference(named: ts.Type, title: string): JsonSchema {
    if (!defs.has(title)) {
      defs.set(title, null);
      defs.set(title, { ...described(named.aliasSymbol ?? named.symbol), ...objectOrUnion(named) });
    }
    return { $ref: `#/$defs/${title}` };
  }

  function schemaOf(given: ts.Type): JsonSchema {
    const title = ownName(given);
    return title ? reference(given, title) : objectOrUnion(given);
  }

  function objectOrUnion(given: ts.Type): JsonSchema {
    if (given.flags & ts.TypeFlags.String) return { type: 'string' };
    if (given.flags & ts.TypeFlags.Number) return { type: 'number' };
    if (given.flags & ts.TypeFlags.Boolean) return { type: 'boolean' };
    if (given.flags & ts.TypeFlags.Null) return { type: 'null' };
    if (given.isStringLiteral() || given.isNumberLiteral()) return { const: given.value };
    if (given.flags & ts.TypeFlags.BooleanLiteral) return { const: checker.typeToString(given) === 'true' };
    if (given.isUnion()) return unionOf(given.types);
    // A text with a mark for the compiler is a text.
    if (given.isIntersection() && given.types.some(({ flags }) => flags & ts.TypeFlags.String))
      return { type: 'string' };
    if (checker.isTupleType(given)) return tupleOf(given as ts.TypeReference);
    if (checker.isArrayType(given))
      return { type: 'array', items: schemaOf(checker.getTypeArguments(given as ts.TypeReference)[0]!) };
    if (given.flags & ts.TypeFlags.Unknown) return {};
    if (given.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return membersOf(given);
    throw new Error(`JSON cannot hold ${checker.typeToString(given)}`);
  }

  function unionOf(types: readonly ts.Type[]): JsonSchema {
    const kept = types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
    const literals = kept.filter((type) => type.isStringLiteral()).map((type) => (type as ts.StringLiteralType).value);
    const truths = kept.filter(({ flags }) => flags & ts.TypeFlags.BooleanLiteral);
    const rest = kept.filter((type) => !type.isStringLiteral() && !(truths.length === 2 && truths.includes(type)));
    const schemas = [
      ...(literals.length > 0 ? [{ enum: literals }] : []),
      ...(truths.length === 2 ? [{ type: 'boolean' }] : []),
      ...rest.map(schemaOf),
    ];
    return schemas.length === 1 ? schemas[0]! : { anyOf: schemas };
  }

  function tupleOf(given: ts.TypeReference): JsonSchema {
    const items = checker.getTypeArguments(given).map(schemaOf);
    return { type: 'array', prefixItems: items, minItems: items.length, maxItems: items.length };
  }

  function membersOf(given: ts.Type): JsonSchema {
    const index = checker.getIndexInfoOfType(given, ts.IndexKind.String);
    const members = checker.getPropertiesOfType(given).filter(({ name }) => !name.startsWith('__@'));
    const properties = members.map((member) => [member.name, memberSchema(member)] as const);
    const required = members.filter(({ flags }) => !(flags & ts.SymbolFlags.Optional)).map(({ name }) => name);
    return {
      type: 'object',
      ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
      ...(required.length > 0 && { required }),
      additionalProperties: index ? schemaOf(index.type) : false,
    };
  }

  function memberSchema(member: ts.Symbol): JsonSchema {
    const type = checker.getTypeOfSymbol(member);
    const declaration = member.valueDeclaration ?? member.declarations?.[0];
    const written = declaration && ts.isPropertySignature(declaration) && declaration.type;
    // `A | undefined` of an optional member is `A`.
    const named = written ? checker.getTypeFromTypeNode(written) : type;
    return { ...schemaOf(checker.getNonNullableType(named) === named ? named : type), ...described(member) };
  }

  function described(symbol: ts.Symbol | undefined): JsonSchema {
    if (!symbol) return {};
    const description = ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim().replace(/\s+/g, ' ');
    const isDeprecated = symbol.getJsDocTags(checker).some((tag) => tag.name === 'deprecated');
    return { ...(description && { description }), ...(isDeprecated && { deprecated: true }) };
  }
}

/** The name of an interface or an alias of the project; nothing for what is written out where it is used. */
function ownName(type: ts.Type): string | undefined {
  const symbol = type.aliasSymbol ?? (type.flags & ts.TypeFlags.Object ? type.symbol : undefined);
  const [declaration] = symbol?.declarations ?? [];
  if (!symbol || !declaration || declaration.getSourceFile().fileName.includes('/node_modules/')) return undefined;
  const isNamed = ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration);
  return isNamed && (type.aliasTypeArguments ?? []).length === 0 ? symbol.name : undefined;
}
