import type { Catalogue } from '#shared/messages.ts'
import { alignmentMessages } from '../messages/index.ts'

const en = {
  title: 'Answers',
  fields: {
    plan: 'plan from above',
    version: 'its version',
    element: 'what it answers',
    kind: 'answer',
    reasons: 'reasons',
    elements: 'carried by',
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
      plan: 'plan van hogerhand',
      version: 'versie ervan',
      element: 'wat het beantwoordt',
      kind: 'antwoord',
      reasons: 'redenen',
      elements: 'gedragen door',
      decidingBody: 'wie besliste',
      signatories: 'ondertekend door',
      decidedOn: 'beslist op',
      marking: 'markering',
    },
    codes: { kind: alignmentMessages.nl.answerKinds },
  },
  fr: {
    title: 'Réponses',
    fields: {
      plan: 'plan d’en haut',
      version: 'sa version',
      element: 'ce à quoi elle répond',
      kind: 'réponse',
      reasons: 'motifs',
      elements: 'porté par',
      decidingBody: 'organe qui a décidé',
      signatories: 'signé par',
      decidedOn: 'décidé le',
      marking: 'marquage',
    },
    codes: { kind: alignmentMessages.fr.answerKinds },
  },
  de: {
    title: 'Antworten',
    fields: {
      plan: 'Plan von oben',
      version: 'dessen Version',
      element: 'worauf sie antwortet',
      kind: 'Antwort',
      reasons: 'Gründe',
      elements: 'getragen von',
      decidingBody: 'entscheidende Stelle',
      signatories: 'unterzeichnet von',
      decidedOn: 'entschieden am',
      marking: 'Kennzeichnung',
    },
    codes: { kind: alignmentMessages.de.answerKinds },
  },
  da: {
    title: 'Svar',
    fields: {
      plan: 'plan oppefra',
      version: 'dets version',
      element: 'hvad det svarer på',
      kind: 'svar',
      reasons: 'begrundelse',
      elements: 'båret af',
      decidingBody: 'organ, der besluttede',
      signatories: 'underskrevet af',
      decidedOn: 'besluttet den',
      marking: 'mærkning',
    },
    codes: { kind: alignmentMessages.da.answerKinds },
  },
}
