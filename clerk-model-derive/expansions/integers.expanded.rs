#[doc(hidden)]
#[allow(deprecated)]
const _: () = {
    use ::clerk_models::__private_0_1 as __p;
    #[allow(unused_imports)]
    use __p::{NoContainer as _, NoSchema as _, NotRead as _};
    const __D0: __p::u8 = 0;
    const __D1: __p::u8 = 2;
    const __D2: __p::u8 = __p::u8::wrapping_add(__D1, 1);
    const __TABLE: &'static __p::IntegerEnum = &__p::IntegerEnum {
        name: "Kind",
        values: &[
            __p::discriminant(__D0 as __p::i128, true),
            __p::discriminant(__D1 as __p::i128, true),
        ],
        aliases: &[(3i64, 1usize)],
        open: true,
    };
    const _: () = __p::check_alias(__TABLE, 0usize);
    #[automatically_derived]
    impl<'__de> __p::Deserialize<'__de> for Kind {
        fn deserialize<__Deserializer: __p::Deserializer<'__de>>(
            __deserializer: __Deserializer,
        ) -> __p::Result<Self, __Deserializer::Error> {
            match __p::numbered(__deserializer, __TABLE) {
                __p::Ok(__named) => __p::Ok(match __named {
                    __p::Numbered::Other(__value) => {
                        let __value: i64 = __value;
                        Self::Other(__value)
                    }
                    __p::Numbered::Listed(0usize) => Self::Text,
                    __p::Numbered::Listed(_) => Self::Voice,
                }),
                __p::Err(__error) => __p::Err(__error),
            }
        }
    }
    #[automatically_derived]
    impl __p::Serialize for Kind {
        fn serialize<__Serializer: __p::Serializer>(
            &self,
            __serializer: __Serializer,
        ) -> __p::Result<__Serializer::Ok, __Serializer::Error> {
            __serializer.serialize_i64(match self {
                Self::Text => __TABLE.values[0usize],
                Self::Voice => __TABLE.values[1usize],
                Self::Other(__value) => *__value,
            })
        }
    }
    #[automatically_derived]
    impl __p::HasSchema for Kind {
        const SCHEMA: &'static __p::Schema = &__p::schema(__p::Kind::IntegerEnum(__TABLE));
    }
};
