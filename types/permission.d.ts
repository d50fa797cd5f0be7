/**
 * All permissions, each described in a single sentence, and the bundles that contain them. A procedure names a permission
 * in the contract, and the pipeline refuses a procedure without a permission. The pack of a country gives each of its
 * roles a bundle. A role applies *in an organisation*. A user may write only for organisations in which the user has the
 * permission. Markings and audiences determine read access. docs/roles.md lists roles, bundles and permissions.
 */
export declare const permissions: {
    readonly 'plan.read': 'Read plans and their elements, as far as marking and audience allow.';
    readonly 'plan.write': 'Create, edit and import plans of your organisation.';
    readonly 'plan.send': 'Send a draft of your organisation to its readers.';
    readonly 'plan.decide': 'Freeze a version of a plan of your organisation, bring it into force and end it.';
    readonly 'path.lead': 'Lead the approval procedure of your plans, and move drafts to the newest law.';
    readonly 'path.speak': 'Give or record opinions and decisions of your organisation.';
    readonly 'item.send': 'Request answers to items of your organisation, and change the due date.';
    readonly 'answer.read': 'Read items to answer, answers and coverage.';
    readonly 'answer.write': 'Answer items for your organisation.';
    readonly 'signal.write': 'Send a signal to the organisation that issues a higher-level plan.';
    readonly 'signal.answer': 'Answer signals that were sent to your organisation.';
    readonly 'comment.write': 'Comment for your organisation on plans that you may read.';
    readonly 'comment.answer': 'Request comments on plans of your organisation, and answer them.';
    readonly 'check.read': 'Read the results of checks.';
    readonly 'exception.write': 'Grant a justified exception to a rule for a plan of your organisation.';
    readonly 'registry.read': 'Read areas, organisations, functions and competences.';
    readonly 'registry.write': 'Change areas, boundaries and organisations, and the functions of every organisation.';
    readonly 'function.write': 'Change functions, holders and contact points of your organisation.';
    readonly 'competence.write': 'Change the table of competences.';
    readonly 'resource.read': 'Read the available and planned resources of an organisation that your organisation supervises or serves.';
    readonly 'resource.write': 'Record the resources of your organisation.';
    readonly 'indicator.read': 'Read indicators and figures, as far as their marking and audience allow.';
    readonly 'indicator.write': 'Define indicators of your organisation.';
    readonly 'figure.write': 'Report figures on the area of your organisation.';
    readonly 'figure.approve': 'Approve figures of your organisation and of organisations in its area, withdraw an approval, and correct approved figures.';
    readonly 'task.read': 'Read and close tasks of your organisation.';
    readonly 'task.assign': 'Assign a task of your organisation to one of its functions or people.';
    readonly 'search.read': 'Search everything that you may read.';
    readonly 'view.save': 'Save views of lists and searches, and share them with your organisation.';
    readonly 'document.make': 'Create documents of plans that you may read.';
    readonly 'file.write': 'Attach files to plans of your organisation.';
    readonly 'journal.read': 'Read and verify the audit log, as far as markings allow.';
    readonly 'person.manage': 'Invite people, grant and revoke roles, and send sign-in links in your organisation.';
    readonly 'setting.manage': 'Change the settings of this instance, install a country pack, and manage the people of all organisations.';
    readonly 'job.read': 'Follow and cancel your own background tasks.';
};
export type Permission = keyof typeof permissions;
export declare const permissionNames: Permission[];
/** Bundles of permissions. The core knows only these. Names of functions in a country are roles of its pack. */
export declare const bundles: {
    readonly reader: ["plan.read", "answer.read", "check.read", "registry.read", "indicator.read", "task.read", "search.read", "view.save", "document.make", "job.read"];
    readonly evaluator: readonly ["plan.read", "answer.read", "check.read", "registry.read", "indicator.read", "task.read", "search.read", "view.save", "document.make", "job.read", "resource.read", "journal.read"];
    /** Receives plans, asks questions, and records opinions and decisions of a council. */
    readonly commenter: readonly ["plan.read", "answer.read", "check.read", "registry.read", "indicator.read", "task.read", "search.read", "view.save", "document.make", "job.read", "comment.write", "path.speak"];
    readonly partner: readonly ["plan.read", "answer.read", "check.read", "registry.read", "indicator.read", "task.read", "search.read", "view.save", "document.make", "job.read", "comment.write", "path.speak", "task.assign"];
    /** Carries out a part of a plan. */
    readonly contributor: readonly ["plan.read", "answer.read", "check.read", "registry.read", "indicator.read", "task.read", "search.read", "view.save", "document.make", "job.read", "resource.read", "plan.write", "comment.write", "figure.write"];
    /** Supervises or advises organisations in an area. */
    readonly adviser: readonly ["plan.read", "answer.read", "check.read", "registry.read", "indicator.read", "task.read", "search.read", "view.save", "document.make", "job.read", "resource.read", "path.speak", "signal.write", "comment.write", "task.assign", "figure.approve"];
    /** Decides about plans without drafting them. */
    readonly decision_maker: readonly ["plan.read", "answer.read", "check.read", "registry.read", "indicator.read", "task.read", "search.read", "view.save", "document.make", "job.read", "resource.read", "path.speak", "signal.write", "comment.write", "task.assign", "answer.write", "plan.decide"];
    /** Decides about plans that other organisations must follow. */
    readonly issuer: readonly ["plan.read", "answer.read", "check.read", "registry.read", "indicator.read", "task.read", "search.read", "view.save", "document.make", "job.read", "resource.read", "plan.decide", "path.speak", "plan.send", "item.send", "signal.answer", "comment.write", "comment.answer", "task.assign"];
    readonly planner: readonly ["plan.read", "answer.read", "check.read", "registry.read", "indicator.read", "task.read", "search.read", "view.save", "document.make", "job.read", "resource.read", "plan.write", "file.write", "answer.write", "signal.write", "resource.write", "comment.write", "figure.write", "task.assign", "plan.send", "path.lead", "path.speak", "comment.answer", "exception.write"];
    /** Plans and decides for the same organisation. */
    readonly head: ["plan.read", "answer.read", "check.read", "registry.read", "indicator.read", "task.read", "search.read", "view.save", "document.make", "job.read", "resource.read", "plan.write", "file.write", "answer.write", "signal.write", "resource.write", "comment.write", "figure.write", "task.assign", "plan.send", "plan.decide", "path.lead", "path.speak", "item.send", "signal.answer", "comment.answer", "exception.write", "figure.approve"];
    /** Plans and decides, and defines indicators. */
    readonly programme_lead: readonly ["plan.read", "answer.read", "check.read", "registry.read", "indicator.read", "task.read", "search.read", "view.save", "document.make", "job.read", "resource.read", "plan.write", "file.write", "answer.write", "signal.write", "resource.write", "comment.write", "figure.write", "task.assign", "plan.send", "plan.decide", "path.lead", "path.speak", "item.send", "signal.answer", "comment.answer", "exception.write", "figure.approve", "indicator.write"];
    /** Manages the people and the functions of a single organisation. */
    readonly organisation_administrator: readonly ["plan.read", "answer.read", "check.read", "registry.read", "indicator.read", "task.read", "search.read", "view.save", "document.make", "job.read", "function.write", "person.manage", "journal.read"];
    /** Manages the instance: the structure of the country, the pack, the settings, and the people of all organisations. */
    readonly instance_administrator: readonly ["plan.read", "answer.read", "check.read", "registry.read", "indicator.read", "task.read", "search.read", "view.save", "document.make", "job.read", "registry.write", "function.write", "competence.write", "person.manage", "setting.manage", "journal.read"];
};
export type Bundle = keyof typeof bundles;
export declare const bundleNames: Bundle[];
/** Checks whether a bundle contains a permission. */
export declare const hasPermission: (bundle: Bundle, permission: Permission) => boolean;
/** Permissions without sign-in: read content marked TLP:CLEAR. */
export declare const openPermissions: readonly Permission[];
