import { z } from 'zod';

/** The schemas that may hold for the value at a path, however they are wrapped: more than one where several forms are allowed. */
export function schemasAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType[] {
  const [part, ...rest] = path;
  const forms = formsOf(schema);
  if (part === undefined) return forms;
  return forms.flatMap((form) => {
    const inner = innerOf(form, part);
    return inner ? schemasAt(inner, rest) : [];
  });
}

/** The keys that the value at a path may have; none where any can be one. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const keys = schemasAt(schema, path).flatMap((form) => (form instanceof z.ZodObject ? Object.keys(form.shape) : []));
  return [...new Set(keys)];
}

function innerOf(form: z.ZodType, part: PropertyKey): z.ZodType | undefined {
  if (form instanceof z.ZodObject) return form.shape[String(part)] as z.ZodType | undefined;
  if (form instanceof z.ZodArray) return form.element as z.ZodType;
  return form instanceof z.ZodRecord ? (form.valueType as z.ZodType) : undefined;
}

function formsOf(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return formsOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodUnion) return (schema.options as z.ZodType[]).flatMap(formsOf);
  if (schema instanceof z.ZodPipe) {
    const { in: input, out } = schema;
    return formsOf((input instanceof z.ZodTransform ? out : input) as z.ZodType);
  }
  return [schema];
}
