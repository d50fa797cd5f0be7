/**
 * Kinds of file that are accepted. Files that a browser or an office suite would run (scripts, macros, HTML, SVG) are
 * not accepted.
 */
export const fileKinds = {
  pdf: { mediaType: 'application/pdf', extensions: ['.pdf'] },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['.docx'],
  },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extensions: ['.xlsx'] },
  odt: { mediaType: 'application/vnd.oasis.opendocument.text', extensions: ['.odt'] },
  ods: { mediaType: 'application/vnd.oasis.opendocument.spreadsheet', extensions: ['.ods'] },
  csv: { mediaType: 'text/csv', extensions: ['.csv'] },
  txt: { mediaType: 'text/plain', extensions: ['.txt'] },
  /** An e-mail message with attachments. */
  eml: { mediaType: 'message/rfc822', extensions: ['.eml'] },
  json: { mediaType: 'application/json', extensions: ['.json'] },
  png: { mediaType: 'image/png', extensions: ['.png'] },
  jpeg: { mediaType: 'image/jpeg', extensions: ['.jpg', '.jpeg'] },
} as const
export type FileKind = keyof typeof fileKinds

/** Maximum size of an accepted file, in bytes. */
export const maxBytes = 50 * 1024 * 1024
