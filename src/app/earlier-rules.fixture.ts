import type { PackRuleBinding } from '#shared/pack.ts'

type Former = Partial<Pick<PackRuleBinding, 'severity' | 'basisKind' | 'basis' | 'blocks'>>

const publications = { national_security_plan: ['publication'], zonal_security_plan: ['in_force'] }
const practice = { en: 'practice', nl: 'praktijk', fr: 'pratique', de: 'Praxis', da: 'praksis' }
const atPublication: Former = { severity: 'error', basisKind: 'data', blocks: publications }

/** Bindings of Belgium in version 2026.11.1, in which rules of practice and of data could be errors. */
const formerBindings: Readonly<Record<string, Former>> = {
  M05: { basisKind: 'method' },
  R12: { basisKind: 'practice', basis: practice },
  R20: atPublication,
  R21: atPublication,
  R22: atPublication,
  R23: {
    basisKind: 'data',
    basis: {
      en: 'FIRST TLP 2.0; Europol handling codes; act of 11 December 1998 on classification',
      nl: 'FIRST TLP 2.0; behandelingscodes van Europol; classificatiewet van 11 december 1998',
      fr: 'FIRST TLP 2.0 ; codes de traitement d’Europol ; loi du 11 décembre 1998 sur la classification',
      de: 'FIRST TLP 2.0; Bearbeitungscodes von Europol; Gesetz vom 11. Dezember 1998 über die Klassifizierung',
      da: 'FIRST TLP 2.0; Europols håndteringskoder; lov af 11. december 1998 om klassifikation',
    },
  },
  R28: atPublication,
  R31: { ...atPublication, basisKind: 'practice' },
  R32: { severity: 'error', basisKind: 'data' },
}

/** Rules that applied only to the kinds of plan that had an approval procedure. */
const ofFormerPaths = ['R29', 'R31']

/** Returns a rule as version 2026.11.1 of Belgium bound it. */
export function toFormerBinding(binding: PackRuleBinding): PackRuleBinding {
  const former = formerBindings[binding.number]
  const { asksReason: _, ...rest } = binding
  return toFormerKinds(former ? { ...rest, ...former } : binding)
}

function toFormerKinds(binding: PackRuleBinding): PackRuleBinding {
  if (!ofFormerPaths.includes(binding.number)) return binding
  const hadPath = (kind: string) => kind in publications
  const { planKinds, scopeByKind, ...rest } = binding
  return {
    ...rest,
    ...(planKinds && { planKinds: planKinds.filter(hadPath) }),
    ...(scopeByKind && {
      scopeByKind: Object.fromEntries(Object.entries(scopeByKind).filter(([kind]) => hadPath(kind))),
    }),
  }
}

/** Returns data of a law with the French words of version 2026.11.1. */
export const toFormerWords = <Data>(data: Data): Data =>
  JSON.parse(
    JSON.stringify(data)
      .replaceAll('dans le cadre de ses compétences', 'dans ses compétences')
      .replaceAll('Image de la sécurité, évaluation', 'Image de sécurité, évaluation'),
  )
