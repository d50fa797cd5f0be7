import { ORPCError } from '@orpc/client'
import type { Id } from '#shared/ids.ts'
import type { Marking } from '#shared/marking.ts'
import type { StoredFile } from '../contract.ts'
import { maxBytes } from '../model.ts'

export interface Sending {
  planId: Id
  file: File
  /** Absent: the marking of the plan. */
  marking?: Marking | undefined
  /** Share of the file that was sent, 0 to 1. After that, the server checks and stores the file. */
  onProgress: (share: number) => void
  signal: AbortSignal
}

/**
 * Uploads a file to a plan. Uses XMLHttpRequest, because only this API reports upload progress. Errors are thrown in
 * the same form as for other procedures. A file that is too large is not sent.
 */
export function sendFile({ planId, file, marking, onProgress, signal }: Sending): Promise<StoredFile> {
  if (file.size > maxBytes) return Promise.reject(tooLarge())
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/plans/${planId}/files`)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total)
    request.onerror = () => reject(new Error('The connection was lost.'))
    request.onabort = () => reject(new DOMException('It was stopped.', 'AbortError'))
    request.onload = () => {
      const errorBody = parse(request.responseText)
      if (request.status < 300) resolve(errorBody as unknown as StoredFile)
      else reject(errorBody.code === 'TOO_LARGE' ? tooLarge() : toUploadError(request.status, errorBody))
    }
    signal.addEventListener('abort', () => request.abort())
    const form = new FormData()
    form.set('file', file, file.name)
    if (marking) form.set('marking', marking)
    request.send(form)
  })
}

interface ErrorBody {
  code?: string
  message?: string
  data?: unknown
}

const toUploadError = (status: number, { code = 'INTERNAL_SERVER_ERROR', message, data }: ErrorBody) =>
  new ORPCError(code, { defined: true, status, message, data })

const tooLarge = () => toUploadError(413, { code: 'FILE_TOO_LARGE', data: { megabytes: maxBytes / 1024 / 1024 } })

function parse(text: string): ErrorBody {
  try {
    return JSON.parse(text) as ErrorBody
  } catch {
    return {}
  }
}
