import type { LinkPurpose } from '#platform/links/index.ts'
import { readConfirmationLinkMarking } from './queries.ts'

/**
 * A link with which a seat without an account confirms or contests what was recorded for it. It is only sent to the
 * address of the seat, so that neither the recorder nor an author sees it, and ends with the answer.
 */
export const confirmationLinkPurpose: LinkPurpose = {
  name: 'confirmation',
  subjectKind: 'confirmation_link',
  path: '/confirm',
  procedures: [
    'confirmations.links.getLinkedAct',
    'confirmations.links.getLinkedDocument',
    'confirmations.links.confirmByLink',
    'confirmations.links.contestByLink',
  ],
  readMarking: readConfirmationLinkMarking,
  isMailOnly: true,
  isSingleUse: true,
  texts: {
    en: {
      title: 'Request to confirm a recorded action in Integral',
      text: 'A decision, an opinion or a receipt was recorded for your organisation in the approval of a plan. With this link you compare it with its document, and confirm or contest it.',
    },
    nl: {
      title: 'Verzoek om een geregistreerde handeling te bevestigen in Integral',
      text: 'Bij de goedkeuring van een plan werd voor uw organisatie een beslissing, advies of ontvangst geregistreerd. Met deze link vergelijkt u die met het document, en bevestigt of betwist u ze.',
    },
    fr: {
      title: 'Demande de confirmation d’un acte enregistré dans Integral',
      text: 'Une décision, un avis ou une réception a été enregistré pour votre organisation lors de l’approbation d’un plan. Ce lien vous permet de comparer l’acte avec son document, puis de le confirmer ou de le contester.',
    },
    de: {
      title: 'Bitte um Bestätigung einer erfassten Handlung in Integral',
      text: 'Für Ihre Organisation wurde bei der Billigung eines Plans eine Entscheidung, eine Stellungnahme oder ein Empfang erfasst. Mit diesem Link vergleichen Sie die Handlung mit dem Dokument und bestätigen oder bestreiten sie.',
    },
    da: {
      title: 'Anmodning om at bekræfte en registreret handling i Integral',
      text: 'Der er registreret en beslutning, en udtalelse eller en modtagelse for din organisation ved godkendelsen af en plan. Med dette link sammenligner du handlingen med dokumentet og bekræfter eller bestrider den.',
    },
  },
}
