import type { OpenAPI } from '@orpc/openapi'
import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { ProcedureMeta } from '#shared/procedure.ts'
import { describePermission, permissionField } from './openapi-document.ts'
import { isInternal } from './openapi-selection.ts'
import { formatSchema } from './schema-shape.ts'

interface Entry {
  method: string
  path: string
  operation: OpenAPI.OperationObject
}

const groupId = (tag: string): string => `group-${tag.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

/**
 * Returns a page with the whole API for readers. It has no scripts and no external resources, and can be searched with
 * the browser.
 */
export function referencePage(document: OpenAPI.Document): string {
  const entries = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item?.[method]
      return operation ? [{ method, path, operation }] : []
    }),
  )
  const groups = [...Map.groupBy(entries, (entry) => entry.operation.tags?.[0] ?? 'other')].sort(([value], [other]) =>
    value.localeCompare(other),
  )
  const shared = Object.entries(document.components?.schemas ?? {})
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${document.info.title}: API reference</title><style>${raw(style)}</style></head>
<body><a class="skip" href="#content">Skip to content</a>
<header><h1>${document.info.title}: API reference</h1>
<p>Version ${document.info.version}. For programs: <a href="/api/openapi.json">/api/openapi.json</a> (OpenAPI ${document.openapi}) has everything but the internal operations.</p>
${(document.info.description ?? '').split(/\n\s*\n/).map((paragraph) => html`<p>${renderCode(paragraph)}</p>`)}</header>
<nav aria-label="Groups"><ul>${groups.map(([tag, inGroup]) => html`<li><a href="#${groupId(tag)}">${tag}</a> (${inGroup.length})</li>`)}
<li><a href="#shapes">shared shapes</a> (${shared.length})</li></ul></nav>
<main id="content">${groups.map(
    ([tag, inGroup]) => html`<section aria-labelledby="${groupId(tag)}"><h2 id="${groupId(tag)}">${tag}</h2>
${inGroup.map((entry) => describeOperation(entry, document))}</section>`,
  )}
<section aria-labelledby="shapes"><h2 id="shapes">Shared shapes</h2>
${shared.map(([name, schema]) => html`<article id="shape-${name}"><h3>${name}</h3><pre tabindex="0">${formatSchema(schema)}</pre></article>`)}
</section></main></body></html>`
  return String(page)
}

function describeOperation(
  { method, path, operation }: Entry,
  { components }: OpenAPI.Document,
): HtmlEscapedString | Promise<HtmlEscapedString> {
  const permission = (operation as { [permissionField]?: ProcedureMeta['permission'] })[permissionField]
  const sentence = describePermission(permission)
  const parameters = (operation.parameters ?? []).flatMap(
    (parameter) => resolve(parameter, components?.parameters) ?? [],
  )
  const body = resolve(operation.requestBody, components?.requestBodies)?.content ?? {}
  return html`<article id="${operation.operationId ?? ''}">
<h3><span class="method">${method.toUpperCase()}</span> <code>/api${path}</code></h3>
${operation.summary ? html`<p>${operation.summary}</p>` : ''}
${isInternal(operation) ? html`<p><strong>Internal:</strong> serves Integral’s own pages and commands, and may change with every version.</p>` : ''}
${operation.description && operation.description !== sentence ? html`<p>${operation.description}</p>` : ''}
<p class="small">Procedure <code>${operation.operationId ?? ''}</code>. <code>${permission ?? ''}</code> ${sentence}</p>
${
  parameters.length === 0
    ? ''
    : html`<h4>Parameters</h4><ul>${parameters.map(
        (parameter) =>
          html`<li><code>${parameter.name}</code> in ${parameter.in}${parameter.required ? ', required' : ''}: <code>${formatSchema(parameter.schema)}</code>${parameter.description ? `. ${parameter.description}` : ''}</li>`,
      )}</ul>`
}
${Object.entries(body).map(([type, content]) => html`<h4>Body (${type})</h4><pre tabindex="0">${formatSchema(content.schema)}</pre>`)}
${Object.entries(operation.responses ?? {}).map(([status, response]) => {
  if (/^[45]/.test(status) && response && '$ref' in response) return describeError(status, response, components)
  const content = Object.values(resolve(response, components?.responses)?.content ?? {})[0]
  return html`<details ${status === '200' ? raw('open') : ''}><summary>Answer ${status}</summary><pre tabindex="0">${formatSchema(content?.schema)}</pre></details>`
})}</article>`
}

/** Returns a part of an operation, or the component that it refers to. */
function resolve<Part extends object>(
  part: Part | OpenAPI.ReferenceObject | undefined,
  components: Record<string, Part | OpenAPI.ReferenceObject> | undefined,
): Part | undefined {
  const resolved = part && '$ref' in part ? components?.[getLastSegment(part.$ref)] : part
  return resolved && '$ref' in resolved ? undefined : resolved
}

/** Describes the errors of a status by their codes, with a link to the form of errors. */
function describeError(
  status: string,
  response: OpenAPI.ReferenceObject,
  components: OpenAPI.ComponentsObject | undefined,
) {
  const shared = resolve(response, components?.responses)
  const text = response.description ?? shared?.description
  const schema = getLastSegment(getReference(shared?.content?.['application/json']?.schema))
  return html`<details><summary>Answer ${status}</summary><p>${renderCode(text ?? '')} (<a href="#shape-${schema}">${schema}</a>)</p></details>`
}

const getReference = (schema: unknown): string =>
  typeof schema === 'object' && schema !== null && '$ref' in schema ? String(schema.$ref) : ''

const getLastSegment = (reference: string): string => reference.split('/').at(-1) ?? ''

/** Formats text between backticks as code and text between stars as strong, as written in the description. */
const renderCode = (text: string) =>
  text
    .split(/(`[^`]+`|\*\*[^*]+\*\*)/)
    .map((part) =>
      part.startsWith('`')
        ? html`<code>${part.slice(1, -1)}</code>`
        : part.startsWith('**')
          ? html`<strong>${part.slice(2, -2)}</strong>`
          : part,
    )

const style = `
:root { color-scheme: light dark; --line: light-dark(#d5dbe3, #3a4452); --soft: light-dark(#f4f6f9, #1b222c); --ink: light-dark(#17202b, #e8edf3); --link: light-dark(#0b5cad, #86bdf5); }
body { font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: light-dark(#fff, #11161d); max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
a { color: var(--link); } .skip { position: absolute; left: -100rem; } .skip:focus { left: 1rem; }
nav ul { columns: 14rem; padding-left: 1.2rem; } article { border-top: 1px solid var(--line); padding: .5rem 0 1rem; }
.method { font-weight: 700; } .small { font-size: .875rem; } h3 { margin-bottom: .25rem; } h4 { margin: .5rem 0 .25rem; }
pre { background: var(--soft); border: 1px solid var(--line); border-radius: 6px; padding: .75rem; overflow-x: auto; margin: .25rem 0; }
summary { cursor: pointer; } :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }`
