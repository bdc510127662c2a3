use clerk_models::*;
fn main() {
    let j = r#"{"object":"oauth_access_token","externalAccountId":"a","provider_user_id":5,"tokn":"SENT","expires_at":null,"provider":"x","publicMetadata":{"a":[1,2,{}]}, "scopes":["a",5]}"#;
    let e = from_str::<OAuthAccessToken>(j).unwrap_err();
    println!("{e}\n");
    println!("{}", e.render(j));
    let e = from_value::<OAuthAccessToken>(&serde_json::from_str(j).unwrap()).unwrap_err();
    println!("{e}\n{}", serde_json::to_string_pretty(&json_schema::<Page<OAuthAccessToken>>()).unwrap());
}
