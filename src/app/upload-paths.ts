const rpcUpload =
  /^\/rpc\/(?:.*\/)?(?:import[A-Z]\w*|(?:preview|request)\w*Import|attachFile|attachEvidence|uploadEvidence)$/
const restUpload =
  /^\/api\/(?:(?:.*\/)?(?:[a-z]+-)?import(?:-text)?(?:\/[a-z]+)*|plans\/[^/]+\/files|evidence\/[^/]+\/[^/]+|evidence-uploads)$/

/** Checks whether the path accepts uploads (RPC or REST). These paths have a larger body limit. */
export const isUploadPath = (path: string): boolean => rpcUpload.test(path) || restUpload.test(path)
