import type { PackOrganisation } from '#shared/pack.ts'
import { body } from './body.ts'

export const drugPolicyBodies: readonly PackOrganisation[] = [
  body(
    'BE-DRUGS-COMMISSARIAT',
    'drug_policy_body',
    'federal',
    [
      'National Drugs Commissariat',
      'Nationaal Drugscommissariaat',
      'Commissariat national drogue',
      'Nationales Drogenkommissariat',
      'Det nationale narkotikakommissariat',
    ],
    { area: 'BE', from: '2023-01-01' },
  ),
  body(
    'BE-DRUGS-GENERAL-CELL',
    'drug_policy_body',
    'federal',
    [
      'General Drugs Policy Cell',
      'Algemene Cel Drugsbeleid',
      'Cellule générale de politique en matière de drogues',
      'Allgemeine Zelle Drogenpolitik',
      'Den generelle celle for narkotikapolitik',
    ],
    { area: 'BE' },
  ),
  body(
    'BE-IMC-DRUGS',
    'interministerial_conference',
    'federal',
    [
      'Interministerial conference on drugs',
      'Interministeriële Conferentie Drugs',
      'Conférence interministérielle Drogues',
      'Interministerielle Konferenz Drogen',
      'Den interministerielle konference om narkotika',
    ],
    { area: 'BE', from: '2008-01-01' },
  ),
  body(
    'BE-IMC-SECURITY',
    'interministerial_conference',
    'federal',
    [
      'Interministerial conference on security and enforcement policy (IMC 9)',
      'Interministeriële Conferentie Veiligheids- en Handhavingsbeleid (IMC 9)',
      'Conférence interministérielle de politique de maintien et de gestion de la sécurité (CIM 9)',
      'Interministerielle Konferenz für Sicherheits- und Vollzugspolitik (IMK 9)',
      'Den interministerielle konference om sikkerheds- og håndhævelsespolitik (IMC 9)',
    ],
    { area: 'BE', from: '2014-01-07' },
  ),
]
