/** Kinds of file that are taken. What a browser or an office suite would run (scripts, macros, HTML, SVG) is not among them. */
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
  /** An electronic letter, with what it brings along. */
  eml: { mediaType: 'message/rfc822', extensions: ['.eml'] },
  json: { mediaType: 'application/json', extensions: ['.json'] },
  png: { mediaType: 'image/png', extensions: ['.png'] },
  jpeg: { mediaType: 'image/jpeg', extensions: ['.jpg', '.jpeg'] },
} as const
export type FileKind = keyof typeof fileKinds

/** The largest file that is taken, in bytes. */
export const mostBytes = 50 * 1024 * 1024
