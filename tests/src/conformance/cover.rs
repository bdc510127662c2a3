//! What a document adds to those before it, so that the same is not stored twice.

use super::facts::{Facts, Fields, Type};
use super::model::Model;

/// Leaves out of each document the schemas that say nothing that an earlier one does not say of the same model.
pub fn leave_out_known(documents: &mut [(&str, Facts)]) {
    let mut known: Vec<(String, Fields)> = Vec::new();
    for (_, Facts(schemas)) in documents {
        schemas.retain(|(name, fields)| {
            let is_known = known
                .iter()
                .any(|(before, kept)| same_model(before, kept, name, fields) && fields_cover(kept, fields));
            if !is_known {
                known.push((name.clone(), fields.clone()));
            }
            !is_known
        });
    }
}

fn same_model(one: &str, one_fields: &Fields, two: &str, two_fields: &Fields) -> bool {
    match (Model::read_by(one, one_fields), Model::read_by(two, two_fields)) {
        (Some(one), Some(two)) => one.type_name == two.type_name,
        (None, None) => one == two,
        _ => false,
    }
}

/// Whether a model that reads what `known` describes reads what `new` does, and the comparison learns nothing from it.
fn fields_cover(known: &Fields, new: &Fields) -> bool {
    let said = new.iter().all(|(name, field)| {
        known
            .get(name)
            .is_some_and(|before| (field.required || !before.required) && covers(&before.ty, &field.ty))
    });
    said && known
        .iter()
        .all(|(name, field)| !field.required || new.contains_key(name))
}

fn covers(known: &Type, new: &Type) -> bool {
    match (known, new) {
        (Type::Nullable(known), Type::Nullable(new))
        | (Type::Array(known), Type::Array(new))
        | (Type::Map(known), Type::Map(new)) => covers(known, new),
        (Type::Nullable(known), new) => covers(known, new),
        (Type::Enum(known), Type::Enum(new)) => new.is_subset(known),
        (Type::Object(known), Type::Object(new)) => fields_cover(known, new),
        (Type::Union(known), Type::Union(new)) => new.iter().all(|arm| known.iter().any(|known| covers(known, arm))),
        (Type::Ref(known), Type::Ref(new)) => {
            known == new
                || Model::named(known).map(|model| model.type_name) == Model::named(new).map(|model| model.type_name)
        }
        (known, new) => known == new,
    }
}
