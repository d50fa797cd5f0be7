import type { Catalogue } from '#shared/messages.ts'
import { alignmentMessages } from '../messages/index.ts'

const en = {
  title: 'Answers',
  fields: {
    plan: 'higher-level plan',
    version: 'version of that plan',
    element: 'item answered',
    kind: 'answer',
    reasons: 'reasons',
    elements: 'implemented by',
    decidingBody: 'deciding body',
    signatories: 'signed by',
    decidedOn: 'decided on',
    marking: 'marking',
  },
  codes: { kind: alignmentMessages.en.answerKinds },
}

/** Messages for answers in the comparison of two states of a plan. */
export const answerRowMessages: Catalogue<typeof en> = {
  en,
  nl: {
    title: 'Antwoorden',
    fields: {
      plan: 'hoger plan',
      version: 'versie van dat plan',
      element: 'beantwoord punt',
      kind: 'antwoord',
      reasons: 'motivering',
      elements: 'uitgevoerd via',
      decidingBody: 'beslissend orgaan',
      signatories: 'ondertekend door',
      decidedOn: 'beslist op',
      marking: 'markering',
    },
    codes: { kind: alignmentMessages.nl.answerKinds },
  },
  fr: {
    title: 'Réponses',
    fields: {
      plan: 'plan de niveau supérieur',
      version: 'version de ce plan',
      element: 'point concerné',
      kind: 'réponse',
      reasons: 'motivation',
      elements: 'mis en œuvre par',
      decidingBody: 'organe décisionnel',
      signatories: 'signé par',
      decidedOn: 'décidé le',
      marking: 'marquage',
    },
    codes: { kind: alignmentMessages.fr.answerKinds },
  },
  de: {
    title: 'Antworten',
    fields: {
      plan: 'Plan einer höheren Ebene',
      version: 'Version dieses Plans',
      element: 'beantworteter Punkt',
      kind: 'Antwort',
      reasons: 'Begründung',
      elements: 'umgesetzt durch',
      decidingBody: 'beschließendes Organ',
      signatories: 'unterzeichnet von',
      decidedOn: 'beschlossen am',
      marking: 'Kennzeichnung',
    },
    codes: { kind: alignmentMessages.de.answerKinds },
  },
  da: {
    title: 'Svar',
    fields: {
      plan: 'plan på højere niveau',
      version: 'planens version',
      element: 'besvaret punkt',
      kind: 'svar',
      reasons: 'begrundelse',
      elements: 'gennemføres ved',
      decidingBody: 'besluttende organ',
      signatories: 'underskrevet af',
      decidedOn: 'besluttet den',
      marking: 'mærkning',
    },
    codes: { kind: alignmentMessages.da.answerKinds },
  },
}
