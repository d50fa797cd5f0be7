/** Limits for an archive. They are checked in the directory, before any part is decompressed. */
export interface ArchiveLimits {
  maxBytes: number
  maxParts: number
  /** Maximum size of all parts together after decompression, in bytes. */
  maxUnpackedBytes: number
  /** Maximum size of a part after decompression, as a multiple of the size before. */
  maxRatio: number
}

/** Highest compression ratio of a part of a document. The compression allows a ratio of about 1,030. */
export const maxDocumentRatio = 250
