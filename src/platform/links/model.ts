import { markings } from '#shared/marking.ts'

const amber = markings.indexOf('TLP:AMBER')

/** What opens content through a link: the link alone, a code to the registered address, or sign-in. */
export type LinkRequirement = 'link' | 'code' | 'sign_in'

/**
 * Returns what a link needs to show content with a marking. TLP:CLEAR and TLP:GREEN need the link alone, TLP:AMBER a
 * code to the address of a named recipient. TLP:AMBER+STRICT and TLP:RED are read only after sign-in.
 * @param marking 0 (TLP:CLEAR) to 4 (TLP:RED)
 * @param canSendCode an address is registered, and the instance has a mail server
 */
export function getLinkRequirement(marking: number, canSendCode: boolean): LinkRequirement {
  if (marking < amber) return 'link'
  return marking === amber && canSendCode ? 'code' : 'sign_in'
}
