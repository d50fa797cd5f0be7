import template from '../../../../packs/template/index.ts'
import { describeInvalidPacks } from './invalid-pack.fixture.ts'

/** A sending step after the step that approves. */
const sending = (given: object) => ({
  ...template.planKinds[0]!.path!.steps.find(({ act }) => act === 'work'),
  code: 'sent',
  number: '4',
  act: 'sending',
  recipients: [{ bodyKind: 'municipal_council', place: 'own' }],
  ...given,
})

describeInvalidPacks([
  [
    'main lines that are nothing',
    (p) => {
      p.planKinds[0].path.steps.push(sending({ mainLines: {} }))
    },
    'planKinds[municipal_plan].path.steps[sent].mainLines',
    'selects no content of the plan',
  ],
  [
    'main lines in a section that is none',
    (p) => {
      p.planKinds[0].path.steps.push(sending({ mainLines: { sections: ['dreams'] } }))
    },
    'planKinds[municipal_plan].path.steps[sent].mainLines.sections',
    /dreams, which is not a known section/,
  ],
  [
    'main lines that the plan cannot contain',
    (p) => {
      p.planKinds[0].path.steps.push(sending({ mainLines: { kinds: ['security_interest'] } }))
    },
    'planKinds[municipal_plan].path.steps[sent].mainLines.kinds',
    /security_interest, which is not a known kind of element/,
  ],
  [
    'a step that waits for itself',
    (p) => {
      p.planKinds[0].path.steps[1].needs = ['council']
    },
    'planKinds[municipal_plan].path.steps[council]',
    /depends on council, which is a later step or the step itself/,
  ],
  [
    'steps in a round',
    (p) => {
      p.planKinds[0].path.steps[0].needs = ['entry']
    },
    'planKinds[municipal_plan].path.steps[drafting]',
    /depends on entry, which is a later step/,
  ],
  [
    'a need that may be skipped',
    (p) => {
      p.planKinds[0].path.steps[0].required = false
    },
    'planKinds[municipal_plan].path.steps[council].needs',
    /needs drafting, which can be skipped/,
  ],
  [
    'answers to a step that gives no opinion',
    (p) => {
      p.planKinds[0].path.steps[1].answers = ['drafting']
    },
    'planKinds[municipal_plan].path.steps[council].answers',
    'drafting is not an earlier opinion step',
  ],
  [
    'answers in a step that may be left out',
    (p) => {
      const { steps } = p.planKinds[0].path
      steps.unshift({ ...steps[0], code: 'heard', number: '0', act: 'opinion', advisers: steps[0].preparedBy })
      steps.push({ ...steps[1], code: 'reply', number: '9', act: 'work', required: false, answers: ['heard'] })
    },
    'planKinds[municipal_plan].path.steps[reply].answers',
    'can be skipped together with its answers',
  ],
  [
    'a call to a list that is not there',
    (p) => {
      p.planKinds[0].path.steps[0].consultationList = 'everybody'
    },
    'planKinds[municipal_plan].path.steps[drafting].consultationList',
    /everybody/,
  ],
  [
    'nothing that approves',
    (p) => {
      delete p.planKinds[0].path.steps[1].approves
    },
    'planKinds[municipal_plan].path.steps',
    'contains no step that approves the plan',
  ],
  [
    'a body that decides and does not exist',
    (p) => {
      p.planKinds[0].path.steps[1].deciders = [{ body: 'XX-KING' }]
    },
    'planKinds[municipal_plan].path.steps[council]',
    /XX-KING, which is not a known organisation/,
  ],
  [
    'a function sought where it is not',
    (p) => {
      p.planKinds[0].path.steps[1].deciders = [{ function: 'mayor' }]
    },
    'planKinds[municipal_plan].path.steps[council]',
    /references the function mayor where it does not exist/,
  ],
  [
    'a step about no section',
    (p) => {
      p.planKinds[0].path.steps[1].sectionCodes = ['attic']
    },
    'planKinds[municipal_plan].path.steps[council]',
    /attic/,
  ],
])
