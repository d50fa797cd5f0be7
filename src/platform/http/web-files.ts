import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { type Context, Hono } from 'hono'
import { getMimeType } from 'hono/utils/mime'
import type { Language } from '#shared/language.ts'
import { sendError } from './send-response.ts'

type Encoding = 'br' | 'gzip'

interface WebFile {
  path: string
  type: string
  /** The name contains a hash of the content, so the file never changes. */
  isImmutable: boolean
  content?: Buffer
  compressed: Partial<Record<Encoding, Promise<Buffer>>>
}

const compressible = /^(text\/|image\/svg|application\/(json|javascript|manifest))/
const compressors: Record<Encoding, (content: Buffer) => Promise<Buffer>> = {
  br: (content) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }),
  gzip: (content) => promisify(gzip)(content, { level: 9 }),
}

/**
 * Serves the built pages in `folder`. Only files present at server start can be requested, so no path leads outside the
 * folder. Each file is compressed once, at the first request. Every other page address returns `index.html`, which
 * contains the default language for users who request no supported language.
 */
export function webFiles(folder: string, language: Language = 'en'): Hono {
  const files = listFiles(folder)
  const index = files.get('/index.html')
  if (index)
    index.content = Buffer.from(
      readFileSync(index.path, 'utf8').replace('<html lang="en">', `<html lang="${language}">`),
    )
  return new Hono().get('*', async (c) => {
    const file = files.get(c.req.path)
    if (file && file !== index) return send(c, file)
    const wantsPage = (c.req.header('accept') ?? '').includes('text/html') && !/\.[a-z0-9]+$/i.test(c.req.path)
    if (!wantsPage && c.req.path !== '/') return sendError(c, 404, 'NOT_FOUND', 'There is nothing here.')
    if (!index) return c.text('The pages are not built. Build them with: npm run build\n', 503)
    return send(c, index)
  })
}

function listFiles(folder: string): Map<string, WebFile> {
  const files = new Map<string, WebFile>()
  const names = statSync(folder, { throwIfNoEntry: false })
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
    : []
  for (const entry of names) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const address = `/${relative(folder, path).split(sep).join('/')}`
    const type = getMimeType(path) ?? 'application/octet-stream'
    files.set(address, { path, type, isImmutable: address.startsWith('/assets/'), compressed: {} })
  }
  return files
}

async function send(c: Context, file: WebFile): Promise<Response> {
  file.content ??= readFileSync(file.path)
  c.header('Content-Type', file.type)
  c.header('Cache-Control', file.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (!compressible.test(file.type)) return c.body(new Uint8Array(file.content))
  c.header('Vary', 'Accept-Encoding')
  const accepted = (c.req.header('accept-encoding') ?? '').split(',').map((part) => part.split(';')[0]?.trim())
  const encoding = (['br', 'gzip'] as const).find((value) => accepted.includes(value))
  if (!encoding) return c.body(new Uint8Array(file.content))
  file.compressed[encoding] ??= compressors[encoding](file.content)
  c.header('Content-Encoding', encoding)
  return c.body(new Uint8Array(await file.compressed[encoding]))
}
