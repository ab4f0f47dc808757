import type ts from "typescript";
import { parsePointer } from "./json-pointer.ts";
import compiler from "./typescript-compiler.ts";

/**
 * TypeScript takes `type List = List[]`, and refuses the same as a property of an interface: "List is referenced
 * directly or indirectly in its own type annotation" (TS2502). So such component schemas get a name of their own.
 *
 * @param references - those of the schemas that contain themselves as items of a list.
 */
export function nameRecursiveLists(nodes: readonly ts.Node[], references: ReadonlySet<string>): ts.Node[] {
  const aliases = new Map<string, string>();
  for (const reference of references) aliases.set(parsePointer(reference.slice(1)).at(-1) ?? "", `List${aliases.size}`);
  const declarations: ts.Node[] = [];
  const named = nodes.map((node) => {
    if (!compiler.isInterfaceDeclaration(node) || node.name.text !== "components") return node;
    return replaceMembers(node, (name, type) => {
      const alias = aliases.get(name);
      if (alias === undefined) return type;
      const body = replaceReferences(type, aliases);
      declarations.push(compiler.factory.createTypeAliasDeclaration(undefined, alias, undefined, body));
      return compiler.factory.createTypeReferenceNode(alias);
    });
  });
  return [...named, ...declarations];
}

function replaceMembers(
  components: ts.InterfaceDeclaration,
  replace: (name: string, type: ts.TypeNode) => ts.TypeNode,
): ts.InterfaceDeclaration {
  for (const section of components.members) {
    if (!compiler.isPropertySignature(section) || nameOf(section) !== "schemas" || section.type === undefined) continue;
    if (!compiler.isTypeLiteralNode(section.type)) continue;
    for (const member of section.type.members) {
      // In place, since an updated copy would lose the member's comment.
      if (compiler.isPropertySignature(member) && member.type !== undefined) {
        Object.assign(member, { type: replace(nameOf(member), member.type) });
      }
    }
  }
  return components;
}

function nameOf(member: ts.PropertySignature): string {
  return compiler.isIdentifier(member.name) ||
    compiler.isStringLiteral(member.name) ||
    compiler.isNumericLiteral(member.name)
    ? member.name.text
    : "";
}

function replaceReferences(type: ts.TypeNode, aliases: ReadonlyMap<string, string>): ts.TypeNode {
  const visit = (node: ts.Node): ts.Node => {
    const alias = compiler.isIndexedAccessTypeNode(node) ? aliases.get(schemaName(node) ?? "") : undefined;
    if (alias !== undefined) return compiler.factory.createTypeReferenceNode(alias);
    return compiler.visitEachChild(node, visit, undefined);
  };
  const replaced = visit(type);
  return compiler.isTypeNode(replaced) ? replaced : type;
}

/** `Space` for `components["schemas"]["Space"]`. */
function schemaName(node: ts.IndexedAccessTypeNode): string | undefined {
  const { objectType, indexType } = node;
  if (!compiler.isIndexedAccessTypeNode(objectType) || !compiler.isTypeReferenceNode(objectType.objectType))
    return undefined;
  const { typeName } = objectType.objectType;
  if (!compiler.isIdentifier(typeName) || typeName.text !== "components") return undefined;
  return textOf(objectType.indexType) === "schemas" ? textOf(indexType) : undefined;
}

function textOf(type: ts.TypeNode): string | undefined {
  return compiler.isLiteralTypeNode(type) && compiler.isStringLiteral(type.literal) ? type.literal.text : undefined;
}
