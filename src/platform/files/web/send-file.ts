import { ORPCError } from '@orpc/client'
import type { Id } from '#shared/ids.ts'
import type { Marking } from '#shared/marking.ts'
import type { StoredFile } from '../contract.ts'
import { mostBytes } from '../model.ts'

export interface Sending {
  planId: Id
  file: File
  /** Absent: that of the plan. */
  marking?: Marking | undefined
  /** 0 to 1: how much has left; then the server checks and keeps it. */
  onProgress: (share: number) => void
  signal: AbortSignal
}

/**
 * Sends a file to stand beside a plan. By the older of the browser's two ways, the only one that says how much has left.
 * Refusals are thrown in the shape of every other; what is too large is not sent at all.
 */
export function sendFile({ planId, file, marking, onProgress, signal }: Sending): Promise<StoredFile> {
  if (file.size > mostBytes) return Promise.reject(tooLarge())
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/plans/${planId}/files`)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total)
    request.onerror = () => reject(new Error('The connection broke.'))
    request.onabort = () => reject(new DOMException('It was stopped.', 'AbortError'))
    request.onload = () => {
      const said = parse(request.responseText)
      if (request.status < 300) resolve(said as unknown as StoredFile)
      else reject(said.code === 'TOO_LARGE' ? tooLarge() : refusalOf(request.status, said))
    }
    signal.addEventListener('abort', () => request.abort())
    const form = new FormData()
    form.set('file', file, file.name)
    if (marking) form.set('marking', marking)
    request.send(form)
  })
}

interface Said {
  code?: string
  message?: string
  data?: unknown
}

const refusalOf = (status: number, { code = 'INTERNAL_SERVER_ERROR', message, data }: Said) =>
  new ORPCError(code, { defined: true, status, message, data })

const tooLarge = () => refusalOf(413, { code: 'FILE_TOO_LARGE', data: { megabytes: mostBytes / 1024 / 1024 } })

function parse(text: string): Said {
  try {
    return JSON.parse(text) as Said
  } catch {
    return {}
  }
}
