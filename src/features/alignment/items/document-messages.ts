import type { Catalogue } from '#shared/messages.ts'

const en = {
  title: 'How this plan answers',
  answersTo: (plan: string, version: number) => `Answers to ${plan}, version ${version}`,
  item: 'Asked',
  answer: 'Answer',
  reasons: 'Reasons, and what carries it',
  decided: 'Decided by',
  carriedBy: (elements: string) => `Carried by: ${elements}.`,
}

/** Messages of the answers chapter in a printed plan. */
export const documentMessages: Catalogue<typeof en> = {
  en,
  nl: {
    title: 'Hoe dit plan antwoordt',
    answersTo: (plan, version) => `Antwoorden op ${plan}, versie ${version}`,
    item: 'Gevraagd',
    answer: 'Antwoord',
    reasons: 'Redenen, en wat het draagt',
    decided: 'Beslist door',
    carriedBy: (elements) => `Gedragen door: ${elements}.`,
  },
  fr: {
    title: 'Comment ce plan répond',
    answersTo: (plan, version) => `Réponses à ${plan}, version ${version}`,
    item: 'Demandé',
    answer: 'Réponse',
    reasons: 'Motifs, et ce qui le porte',
    decided: 'Décidé par',
    carriedBy: (elements) => `Porté par : ${elements}.`,
  },
  de: {
    title: 'Wie dieser Plan antwortet',
    answersTo: (plan, version) => `Antworten auf ${plan}, Version ${version}`,
    item: 'Gefragt',
    answer: 'Antwort',
    reasons: 'Gründe, und was es trägt',
    decided: 'Entschieden von',
    carriedBy: (elements) => `Getragen von: ${elements}.`,
  },
  da: {
    title: 'Sådan svarer planen',
    answersTo: (plan, version) => `Svar på ${plan}, version ${version}`,
    item: 'Spurgt',
    answer: 'Svar',
    reasons: 'Begrundelse, og hvad der bærer det',
    decided: 'Besluttet af',
    carriedBy: (elements) => `Båret af: ${elements}.`,
  },
}
