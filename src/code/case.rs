//! Codes `D`: what can be wrong with a case.

use super::{Code, Example, Page};

/// The small rule file that the examples of the pages are read by.
pub const RULEBOOK: &str = r#"
unit UDI nb "Utlendingsdirektoratet" en "The Directorate of Immigration"
unit RKV nb "Regionkontor vest" en "Regional Office West"
  part of UDI
unit RKM nb "Regionkontor midt" en "Regional Office Mid"
  part of UDI
unit RKØ nb "Regionkontor øst" en "Regional Office East"
  part of UDI
channel email nb "E-post" en "E-mail"
channel DUF nb "DUF" en "the DUF register"

type region is
  west nb "vest" en "west",
  mid nb "midt" en "mid",
  øst nb "øst" en "east"
type decision is
  granted nb "innvilget" en "granted",
  refused nb "avslått" en "refused"

record topic
  about : text
  closed : yes/no
record conversation
  held : date
  formal : yes/no
  minutes : number
  note : text sensitive
  topics : list of topic

facts person nb "Søkeren" en "The applicant"
  date_of_birth : date sensitive
  home_region : region nb "Hjemregion" en "Home region"
  age : number
  final_rejection : yes/no
  une_rejected_on : date or none found in DUF
  conversations : list of conversation
  languages : list of text
  moves : list of number
  name : text
  care_need : region sensitive
  guardian : text or none
  duf_number : text sensitive format duf
facts residence nb "Bosted" en "Residence"
  region : region
  handled_by : unit or none
  costs : number or none

define person.adult : yes/no is person.age >= 18
define stay.long : yes/no is person.age >= 18
reading age_limit
  is narrow, wide

task decide-ta-place nb "Fatte vedtak om TA-plass" en "Decide on the TA place"
  outcome decision
task contact-pu nb "Kontakte PU" en "Contact PU"
event agreement-returned nb "Avtalen er kommet tilbake" en "The agreement has come back"
"#;

/// Bytes that are no UTF-8.
pub const NOT_UTF8: Code = Code("D001");
/// Text that is no JSON.
pub const NOT_JSON: Code = Code("D002");
/// JSON that is no object.
pub const NOT_A_CASE: Code = Code("D003");
/// A key that the rulebook does not know.
pub const UNKNOWN_KEY: Code = Code("D004");
/// A key given twice.
pub const DUPLICATE_KEY: Code = Code("D005");
/// A value for what is derived or chosen, not given.
pub const DERIVED: Code = Code("D006");
/// A value of another kind than the fact.
pub const WRONG_KIND: Code = Code("D007");
/// `null` for what is not a fact.
pub const NULL_REFUSED: Code = Code("D008");
/// `"none"` where there is always one.
pub const NONE_REFUSED: Code = Code("D009");
/// A name that is no value of the type.
pub const UNKNOWN_VARIANT: Code = Code("D010");
/// A name that no unit has.
pub const UNKNOWN_UNIT: Code = Code("D011");
/// A name that no channel has.
pub const UNKNOWN_CHANNEL: Code = Code("D012");
/// A name that no task has.
pub const UNKNOWN_TASK: Code = Code("D013");
/// An outcome that the task cannot have.
pub const UNKNOWN_OUTCOME: Code = Code("D014");
/// An outcome of a task without outcomes.
pub const NO_OUTCOMES: Code = Code("D015");
/// A text that is no date.
pub const NOT_A_DATE: Code = Code("D016");
/// A day that does not exist.
pub const NO_SUCH_DAY: Code = Code("D017");
/// A year outside 1800 to 2999.
pub const YEAR_OUT_OF_RANGE: Code = Code("D018");
/// Too many digits before the point.
pub const NUMBER_TOO_LARGE: Code = Code("D019");
/// Too many digits after the point.
pub const NUMBER_TOO_FINE: Code = Code("D020");
/// A number with an exponent.
pub const EXPONENT: Code = Code("D021");
/// A text without the form that it must have.
pub const WRONG_FORM: Code = Code("D022");
/// A text whose control digits do not fit (a warning).
pub const DOUBTFUL_FORM: Code = Code("D023");
/// An entry without task or date.
pub const INCOMPLETE_ENTRY: Code = Code("D024");
/// An entry after the case's own date.
pub const AFTER_CASE: Code = Code("D025");
/// An entry with two reasons that exclude each other.
pub const SEVERAL_REASONS: Code = Code("D026");
/// An entry addressed to an empty list.
pub const NOBODY: Code = Code("D027");
/// A path that names no fact.
pub const UNKNOWN_PATH: Code = Code("D028");
/// A list on the command line.
pub const LIST_NOT_SETTABLE: Code = Code("D029");
/// A path on the command line without `=` and a value.
pub const NO_VALUE: Code = Code("D030");

/// The pages of this phase.
pub const PAGES: &[Page] = &[];
