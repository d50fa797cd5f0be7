import type { LinkPurpose } from '#platform/links/index.ts'
import { readCommentLinkMarking } from './queries.ts'

/** A link with which an invited organisation or person without accounts comments on a draft. */
export const commentLinkPurpose: LinkPurpose = {
  name: 'comments',
  subjectKind: 'comment_link',
  path: '/comment',
  procedures: [
    'comments.links.getLinkedRound',
    'comments.links.commentByLink',
    'comments.links.withdrawByLink',
    'comments.links.finishByLink',
  ],
  readMarking: readCommentLinkMarking,
  texts: {
    en: {
      title: 'Request for comments in Integral',
      text: 'You are asked to comment on the draft of a plan. With this link you read the draft, comment on it and read the answers to your comments.',
    },
    nl: {
      title: 'Verzoek om opmerkingen in Integral',
      text: 'U wordt gevraagd opmerkingen te geven bij het ontwerp van een plan. Met deze link leest u het ontwerp, voegt u opmerkingen toe en leest u de antwoorden daarop.',
    },
    fr: {
      title: 'Demande de remarques dans Integral',
      text: 'Vous êtes invité à formuler des remarques sur un projet de plan. Ce lien vous permet de lire le projet, d’y ajouter des remarques et de lire les réponses.',
    },
    de: {
      title: 'Bitte um Anmerkungen in Integral',
      text: 'Sie werden um Anmerkungen zum Entwurf eines Plans gebeten. Mit diesem Link lesen Sie den Entwurf, fügen Anmerkungen hinzu und lesen die Antworten darauf.',
    },
    da: {
      title: 'Anmodning om bemærkninger i Integral',
      text: 'Du bedes komme med bemærkninger til et udkast til en plan. Med dette link kan du læse udkastet, tilføje bemærkninger og læse svarene på dem.',
    },
  },
}
