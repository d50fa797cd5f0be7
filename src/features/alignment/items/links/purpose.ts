import type { LinkPurpose } from '#platform/links/index.ts'
import { readAnswerLinkMarking } from './queries.ts'

/** A link with which an organisation without accounts answers the items of a version. */
export const answerLinkPurpose: LinkPurpose = {
  name: 'answers',
  subjectKind: 'answer_link',
  path: '/answer',
  procedures: ['alignment.links.getLinkedItems', 'alignment.links.answerByLink'],
  readMarking: readAnswerLinkMarking,
  texts: {
    en: {
      title: 'Request for answers in Integral',
      text: 'Your organisation is asked to answer items of a plan. With this link you read these items and answer them for your organisation.',
    },
    nl: {
      title: 'Verzoek om antwoorden in Integral',
      text: 'Uw organisatie wordt gevraagd punten van een plan te beantwoorden. Met deze link leest u deze punten en beantwoordt u ze namens uw organisatie.',
    },
    fr: {
      title: 'Demande de réponses dans Integral',
      text: 'Votre organisation est invitée à répondre à des points d’un plan. Ce lien vous permet de les lire et d’y répondre au nom de votre organisation.',
    },
    de: {
      title: 'Bitte um Antworten in Integral',
      text: 'Ihre Organisation wird gebeten, Punkte eines Plans zu beantworten. Mit diesem Link lesen Sie diese Punkte und beantworten sie für Ihre Organisation.',
    },
    da: {
      title: 'Anmodning om svar i Integral',
      text: 'Din organisation bedes besvare punkter i en plan. Med dette link kan du læse punkterne og besvare dem på organisationens vegne.',
    },
  },
}
