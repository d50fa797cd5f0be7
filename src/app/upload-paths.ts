/** Checks whether the path accepts uploads (RPC or REST). These paths have a larger body limit. */
export const isUploadPath = (path: string): boolean =>
  /^\/(rpc|api)\/(.*import(?!profile)|files\/attachFile$|plans\/[^/]+\/files$|evidence\/attachEvidence$|evidence\/[^/]+\/[^/]+$)/i.test(
    path,
  )
