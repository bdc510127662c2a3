#[doc(hidden)]
#[allow(deprecated)]
const _: () = {
    use ::clerk_models::__private_0_1 as __p;
    #[allow(unused_imports)]
    use __p::{NoContainer as _, NoSchema as _, NotRead as _};
    const __TABLE: &'static __p::Table = &__p::Table {
        name: "Session",
        tag: "object",
        objects: __p::Literals::Texts(&["session"]),
        constants: &[],
        names: &[
            ("userId", "user_id"),
            ("token", "token"),
            ("expireAt", "expire_at"),
            ("actor", "actor"),
        ],
        facts: b"\x11\0\0\t\x02\0\x15\x03\0\x0C\x05\0",
        keys: __p::Lookup {
            texts: &["userId", "user_id", "token", "expireAt", "expire_at", "actor", "object"],
            ends: b"\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFuser\0\0\0\0erId\0\0\0\0\x06\0\0\0\0\0\0\0user\0\0\0\0r_id\0\0\0\0\x07\0\0\0\0\0\0\0toke\0\0\0\0oken\0\0\0\0\x05\0\0\0\x01\0\0\0expireAtexpireAt\x08\0\0\0\x02\0\0\0expire_axpire_at\t\0\0\0\x02\0\0\0acto\0\0\0\0ctor\0\0\0\0\x05\0\0\0\x03\0\0\0obje\0\0\0\0ject\0\0\0\0\x06\0\0\0\x04\0\0\0",
            slots: b"\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\x06\0\x04\0\0\0\x03\0\x07\0\x01\0\0\0\0\0\x05\0",
            seed: 1663341875487337577u64,
        },
        required: &[23u64],
        of_type: &[],
        unknown: __p::Unknown::Ignored,
    };
    #[doc(hidden)]
    struct __Slots {
        __f0: __p::Option<String>,
        __f1: __p::Option<Secret>,
        __f2: __p::Option<i64>,
        __f3: __p::Option<Actor>,
    }
    #[automatically_derived]
    impl<'__de> __p::Slots<'__de> for __Slots {
        type Model = Session;
        type Notes = [__p::u64; 1usize];
        const TABLE: &'static __p::Table = __TABLE;
        const START: Self = __Slots {
            __f0: __p::None,
            __f1: __p::None,
            __f2: __p::None,
            __f3: __p::None,
        };
        const SECRETS: __p::Secrets = __p::Secrets::Of(<Session as __p::HasSchema>::SCHEMA);
        fn read<__MapAccess: __p::MapAccess<'__de>>(
            &mut self,
            __field: __p::usize,
            __map: &mut __MapAccess,
            __progress: &mut __p::Progress<'_>,
        ) -> __p::Result<(), __MapAccess::Error> {
            match __field {
                0usize => <String as __p::ReadField<'__de>>::read(__map, &mut self.__f0),
                1usize => <Secret as __p::ReadField<'__de>>::read(__map, &mut self.__f1),
                2usize => <i64 as __p::ReadField<'__de>>::read_nullable(__map, &mut self.__f2),
                3usize => <Actor as __p::ReadField<'__de>>::read_nullable(__map, &mut self.__f3),
                _ => __progress.other(__map),
            }
        }
        fn finish<__Error: __p::Error>(self) -> __p::Result<Self::Model, __Error> {
            match self {
                __Slots {
                    __f0: __p::Some(__f0),
                    __f1: __p::Some(__f1),
                    __f2,
                    __f3,
                    ..
                } => __p::Ok(Session {
                    user_id: __f0,
                    token: __f1,
                    expire_at: <Option<i64> as __p::OptionField<i64>>::from_slot(__f2),
                    actor: <Option<Actor> as __p::OptionField<Actor>>::from_slot(__f3),
                }),
                __slots => __p::incomplete(__slots, __TABLE),
            }
        }
    }
    #[automatically_derived]
    impl<'__de> __p::Deserialize<'__de> for Session {
        fn deserialize<__Deserializer: __p::Deserializer<'__de>>(
            __deserializer: __Deserializer,
        ) -> __p::Result<Self, __Deserializer::Error> {
            __p::model::<__Slots, __Deserializer>(__deserializer)
        }
    }
    #[automatically_derived]
    impl __p::Serialize for Session {
        fn serialize<__Serializer: __p::Serializer>(
            &self,
            __serializer: __Serializer,
        ) -> __p::Result<__Serializer::Ok, __Serializer::Error> {
            let mut __owned = __p::Writer::new(
                __serializer,
                __TABLE,
                &[<Option<Actor> as __p::OptionField<Actor>>::is_some(&self.actor)],
                0,
            );
            let __writer = &mut __owned;
            <String as __p::WriteField>::write(&self.user_id, __writer, __TABLE, 0usize);
            <Secret as __p::WriteField>::write(&self.token, __writer, __TABLE, 1usize);
            <i64 as __p::WriteField>::write_nullable(
                <Option<i64> as __p::OptionField<i64>>::value(&self.expire_at),
                __writer,
                __TABLE,
                2usize,
            );
            <Actor as __p::WriteField>::write_some(
                <Option<Actor> as __p::OptionField<Actor>>::value(&self.actor),
                __writer,
                __TABLE,
                3usize,
            );
            __owned.end()
        }
    }
    #[allow(dead_code)]
    fn __assert_options() {
        #[allow(unused_imports)]
        use __p::NotOption as _;
        <__p::FieldType<Secret>>::is_not_option();
    }
    #[automatically_derived]
    impl __p::HasSchema for Session {
        const SCHEMA: &'static __p::Schema = &__p::schema(__p::Kind::Object(__p::ObjectSchema {
            table: __TABLE,
            members: &[
                __p::either(<__p::Own<String>>::SCHEMA_FN, <__p::Whole<String>>::SCHEMA_FN),
                __p::either(<__p::Own<Secret>>::SCHEMA_FN, <__p::Whole<Secret>>::SCHEMA_FN),
                __p::either(<__p::Own<i64>>::SCHEMA_FN, <__p::Whole<i64>>::SCHEMA_FN),
                __p::either(<__p::Own<Actor>>::SCHEMA_FN, <__p::Whole<Actor>>::SCHEMA_FN),
            ],
            checks: &[],
            extra: __p::None,
            flatten: __p::None,
            type_name: __p::type_name::<Self>,
        }));
    }
    #[automatically_derived]
    impl __p::ClerkModel for Session {
        type Object = &'static __p::str;
        const OBJECT: &'static __p::str = "session";
    }
};
