/** Where files come in, in both ways to call a procedure: more may be sent there than elsewhere. */
export const isFileDoor = (path: string): boolean =>
  /^\/(rpc|api)\/(.*import|files\/attachFile$|plans\/[^/]+\/files$|evidence\/attachEvidence$|evidence\/[^/]+\/[^/]+$)/i.test(
    path,
  )
